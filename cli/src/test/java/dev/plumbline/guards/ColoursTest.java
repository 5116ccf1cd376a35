package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console and the report, which know nothing of each other, have the same colours. */
class ColoursTest {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("(--[a-z0-9]+): ([^;]+);");

    private static List<Map<String, String>> colours(String file) throws IOException {
        List<Map<String, String>> themes = new ArrayList<>();
        Matcher root = ROOT.matcher(Files.readString(Checkout.ROOT.resolve(file)));
        while (root.find()) {
            Map<String, String> theme = new LinkedHashMap<>();
            Matcher colour = COLOUR.matcher(root.group(1));
            while (colour.find()) {
                theme.put(colour.group(1), colour.group(2));
            }
            themes.add(theme);
        }
        return themes;
    }

    @Test
    void lightAndDarkAreTheSameInBoth() throws IOException {
        List<Map<String, String>> report =
                colours(
                        "report-generator/src/main/resources/dev/plumbline/report/render/plumbline.css");
        List<Map<String, String>> console =
                colours("console/src/main/resources/dev/plumbline/console/page/tokens.css");

        assertThat(console).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(console.get(i)).hasSizeGreaterThan(10);
            assertThat(report.get(i)).containsAllEntriesOf(console.get(i));
        }
    }
}
