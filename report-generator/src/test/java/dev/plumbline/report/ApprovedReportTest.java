package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.render.ReportContext;
import dev.plumbline.report.render.ReportFormats;
import dev.plumbline.report.story.LedgerStory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports, byte for byte. After a change that is meant, {@code mvn verify
 * -Dplumbline.approve} writes the files anew; look at the difference before it is committed.
 */
class ApprovedReportTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "json"})
    void aReportIsTheApprovedOneByteForByte(String id) throws IOException {
        String text =
                ReportFormats.of(id)
                        .orElseThrow()
                        .render(new ReportContext(LedgerStory.told().report()));

        Path file = APPROVED.resolve("ledger." + id);
        if (System.getProperty("plumbline.approve") != null) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
