// Checks YAML files against a JSON Schema with ajv, as an editor does: node bench/ajv.mjs SCHEMA FOLDER MODULES.
// Prints how many files were read and how many have an error.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [schema, folder, modules] = process.argv.slice(2);
const require = createRequire(resolve(modules, "any.js"));
const Ajv = require("ajv").default;
const { parse } = require("yaml");

const check = new Ajv({ allErrors: true, strict: false, logger: false }).compile(JSON.parse(readFileSync(schema, "utf8")));
let read = 0;
let faulty = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith(".yaml")) {
    read += 1;
    faulty += check(parse(readFileSync(join(folder, name), "utf8"))) ? 0 : 1;
  }
}
console.log(`${read} files read, ${faulty} with an error`);
