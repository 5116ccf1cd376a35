package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents promise their readers, and what no file may give away. */
class PapersTest {

    private static final Pattern NAMES_ITS_READER = Pattern.compile("# .*\\bfor \\w.*");
    private static final Set<String> NOT_TEXT = Set.of("png", "jpg", "gif", "ico", "woff2", "jar");

    /** Only a machine has these; written in halves, so that this file does not hold them itself. */
    private static final Pattern OF_A_MACHINE =
            Pattern.compile(
                    ("(?<![\\w.])/(ro" + "ot/|wo" + "rk/|ho" + "me/\\w|Us" + "ers/\\w)")
                            + ("|repo1?\\.mav" + "en|mav" + "en\\.org/mav" + "en2")
                            + ("|registry\\.np" + "mjs|deb\\.deb" + "ian|py" + "pi\\.org"));

    @Test
    void everyDocumentNamesItsReaderInItsFirstLine() {
        Map<String, String> offences = new TreeMap<>();
        List<Path> documents =
                Checkout.files(name -> name.matches("docs/([^/]+|adr/README|primers/[^/]+)\\.md"));
        for (Path document : documents) {
            String first = Checkout.lines(document).stream().findFirst().orElse("");
            if (!NAMES_ITS_READER.matcher(first).matches()) {
                offences.put(Checkout.name(document), "begins with: " + first);
            }
        }

        assertThat(documents).hasSizeGreaterThan(1);
        Exceptions.check(offences, Map.of());
    }

    @Test
    void everyDecisionSaysWhatItDecidesWhyAndWhatFollows() {
        List<Path> decisions = Checkout.files(name -> name.matches("docs/adr/\\d.*"));

        assertThat(decisions).isNotEmpty();
        for (Path decision : decisions) {
            assertThat(Checkout.name(decision)).matches("docs/adr/\\d{4}(-[a-z0-9]+)+\\.md");
            assertThat(Checkout.lines(decision)).first().asString().startsWith("# ");
            assertThat(Checkout.lines(decision))
                    .as(Checkout.name(decision))
                    .hasSizeLessThanOrEqualTo(60)
                    .containsSubsequence("## Why", "## Decision", "## What follows");
        }
    }

    @Test
    void noFileHoldsAPlaceOfOneMachineOrTheAddressOfARegistry() {
        Map<String, String> offences = new TreeMap<>();
        List<Path> files = Checkout.files(PapersTest::isText);
        for (Path file : files) {
            int number = 0;
            for (String line : Checkout.lines(file)) {
                number++;
                if (OF_A_MACHINE.matcher(line).find()) {
                    offences.put(Checkout.name(file) + ":" + number, line.strip());
                }
            }
        }

        assertThat(files).hasSizeGreaterThan(150);
        Exceptions.check(offences, Map.of());
    }

    @Test
    void everyPictureIsShownBySomeDocumentAndAllTogetherAreSmall() {
        Map<String, String> offences = new TreeMap<>();
        List<Path> pictures = Checkout.files(name -> name.startsWith("docs/pictures/"));
        String documents =
                Checkout.files(name -> name.matches("README\\.md|docs/[^/]+\\.md")).stream()
                        .map(Checkout::text)
                        .collect(Collectors.joining());
        for (Path picture : pictures) {
            if (!documents.contains("pictures/" + picture.getFileName() + ")")) {
                offences.put(Checkout.name(picture), "no document shows it");
            }
        }

        assertThat(pictures).isNotEmpty();
        assertThat(pictures.stream().mapToLong(picture -> picture.toFile().length()).sum())
                .isLessThan(2_500_000);
        Exceptions.check(offences, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "CHANGELOG.md", "docs/architecture.puml"})
    void thePapersThatEverybodyLooksForAreThere(String name) {
        assertThat(Checkout.ROOT.resolve(name)).isNotEmptyFile();
    }

    private static boolean isText(String name) {
        return !NOT_TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
