package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.story.LedgerStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest implements ReportFormatContract {

    @Override
    public ReportFormat format() {
        return new JsonFormat();
    }

    @Override
    public List<String> sectionsInOrder() {
        return List.of(
                "\"head\"",
                "\"verdict\":",
                "\"ladder\"",
                "\"musts\"",
                "\"doubt\"",
                "\"profile\"",
                "\"evidence\"",
                "\"concerns\"",
                "\"differences\"",
                "\"flips\"",
                "\n  \"next\"",
                "\"first_months\"",
                "\n  \"decision\"",
                "\"limits\"",
                "\"appendix\"",
                "\"derivation\"");
    }

    @Test
    void itBeginsWithItsSchema() {
        assertThat(json()).startsWith("{\n  \"schema\": \"plumbline/report/1\",\n");
    }

    @Test
    void whatWasNotAskedIsNullAndNeverZero() {
        String row = json().substring(json().indexOf("\"id\": \"integration-resilience\""));

        assertThat(row.substring(0, row.indexOf('}')))
                .contains("\"band\": null", "\"chance\": null")
                .contains("\"against\": \"not asked\"");
    }

    private String json() {
        return format().render(new ReportContext(LedgerStory.told().report()));
    }
}
