package dev.plumbline.console.opening;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A calendar entry as RFC 5545 wants it: CRLF, lines of at most 75 bytes, escaped texts. */
public final class Calendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Calendar() {}

    /**
     * The file for one member of the panel.
     *
     * @param begins when the interview begins
     * @param lasts how long it takes
     * @param description the person's own questions, one on each line
     */
    public static String entry(
            String id,
            String title,
            String link,
            String description,
            Instant begins,
            Duration lasts) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Plumbline//Console//EN");
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + id + "@plumbline");
        line(out, "DTSTAMP:" + UTC.format(begins));
        line(out, "DTSTART:" + UTC.format(begins));
        line(out, "DTEND:" + UTC.format(begins.plus(lasts)));
        line(out, "SUMMARY:" + escaped(title));
        line(out, "DESCRIPTION:" + escaped(description));
        line(out, "URL:" + link);
        line(out, "END:VEVENT");
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder out, String text) {
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String one = Character.toString(point);
            int bytes = one.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > 75) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(one);
            used += bytes;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
