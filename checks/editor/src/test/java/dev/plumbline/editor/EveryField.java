package dev.plumbline.editor;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A file with every key that a schema knows, down to the last one; its values are of the right
 * kind, and nothing else is right about them.
 */
final class EveryField {

    private EveryField() {}

    static String of(JsonNode schema) {
        StringBuilder yaml = new StringBuilder();
        keys(schema, "", yaml);
        return yaml.toString();
    }

    private static void keys(JsonNode schema, String indent, StringBuilder yaml) {
        for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
            entry(key.getKey(), key.getValue(), indent, yaml);
        }
        if (schema.path("additionalProperties").isObject()) {
            entry("chosen", schema.path("additionalProperties"), indent, yaml);
        }
    }

    private static void entry(String key, JsonNode schema, String indent, StringBuilder yaml) {
        yaml.append(indent).append(key.matches("[0-9].*") ? "\"" + key + "\"" : key).append(':');
        switch (schema.path("type").asString("")) {
            case "object" -> {
                yaml.append('\n');
                keys(schema, indent + "  ", yaml);
            }
            case "array" -> {
                yaml.append('\n');
                item(schema.path("items"), indent + "  ", yaml);
            }
            case "integer", "number" -> yaml.append(" 1\n");
            case "boolean" -> yaml.append(" true\n");
            default -> yaml.append(" some\n");
        }
    }

    private static void item(JsonNode schema, String indent, StringBuilder yaml) {
        if (schema.path("type").asString("").equals("object")) {
            int start = yaml.length();
            keys(schema, indent + "  ", yaml);
            yaml.setCharAt(start + indent.length(), '-');
        } else {
            yaml.append(indent).append("- some\n");
        }
    }
}
