package dev.plumbline.console.serve;

import dev.plumbline.bank.canonical.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small answers that many routes give. */
final class Answers {

    private Answers() {}

    static String fault(String error, String remedy) {
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-error"));
        out.put("error", error);
        out.put("remedy", remedy);
        return Json.line(out);
    }

    /** Words as a sentence. */
    static String sentence(String words) {
        return words.isEmpty() || ".?!".indexOf(words.charAt(words.length() - 1)) >= 0
                ? words
                : words + ".";
    }

    static String list(String name, Object items) {
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-" + name));
        out.put(name, items);
        return Json.line(out);
    }

    static Map<String, Object> of(String thing) {
        return new LinkedHashMap<>(Json.object("console-" + thing));
    }
}
