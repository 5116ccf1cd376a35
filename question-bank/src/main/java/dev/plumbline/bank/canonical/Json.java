package dev.plumbline.bank.canonical;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON writer: two blanks of indent, keys in the order given, {@code \n} at the end. It
 * writes maps, lists, strings, booleans, whole numbers, finite decimals and optionals of them; an
 * empty optional is {@code null}. A {@code double} gets at most six decimals, a {@code BigDecimal}
 * keeps its digits. Characters that could end a script element are escaped.
 */
public final class Json {

    private final StringBuilder out = new StringBuilder();
    private final boolean oneLine;

    private Json(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** An object that begins with its schema, for example {@code plumbline/evaluation/1}. */
    public static Map<String, @Nullable Object> object(String thing) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("schema", "plumbline/" + thing + "/1");
        return object;
    }

    /** The text of a value. */
    public static String write(@Nullable Object value) {
        Json json = new Json(false);
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    /** The text of a value without any space or line break between its parts. */
    public static String line(@Nullable Object value) {
        Json json = new Json(true);
        json.value(value, 0);
        return json.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Optional<?> o) {
            value(o.orElse(null), depth);
        } else if (value instanceof OptionalInt o) {
            value(o.isPresent() ? (Object) o.getAsInt() : null, depth);
        } else if (value instanceof OptionalDouble o) {
            value(o.isPresent() ? (Object) o.getAsDouble() : null, depth);
        } else if (value instanceof Map<?, ?> map) {
            map(map, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Double d) {
            out.append(Figures.decimals(d, 6));
        } else if (value instanceof BigDecimal d) {
            out.append(d);
        } else if (value == null
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    private void map(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            text(String.valueOf(entry.getKey()));
            out.append(oneLine ? ":" : ": ");
            value(entry.getValue(), depth + 1);
            if (entries.hasNext()) {
                out.append(',');
            }
        }
        line(depth);
        out.append('}');
    }

    private void list(List<?> list, int depth) {
        if (list.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            line(depth + 1);
            value(list.get(i), depth + 1);
            if (i < list.size() - 1) {
                out.append(',');
            }
        }
        line(depth);
        out.append(']');
    }

    private void line(int depth) {
        if (!oneLine) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                boolean plain =
                        c >= ' ' && c != '<' && c != '>' && c != '&' && c < '\u007f'
                                || c > '\u009f'
                                        && c != '\u2028'
                                        && c != '\u2029'
                                        && !Character.isSurrogate(c)
                                || Character.isSurrogate(c);
                if (plain) {
                    out.append(c);
                } else {
                    out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
                }
            }
        }
    }
}
