package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.story.LedgerStory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest implements ReportFormatContract {

    @Override
    public ReportFormat format() {
        return new MarkdownFormat();
    }

    @Override
    public List<String> sectionsInOrder() {
        return IntStream.rangeClosed(1, 18)
                .mapToObj(
                        n ->
                                "\n## "
                                        + (n <= 13 ? String.valueOf(n) : "" + (char) ('A' + n - 14))
                                        + " ")
                .toList();
    }

    @Test
    void everyRowOfATableHasTheCellsOfItsHead() {
        String markdown = format().render(new ReportContext(LedgerStory.told().report()));
        int cells = 0;
        int rows = 0;
        for (String line : markdown.lines().toList()) {
            int here = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
            if (here > 0 && cells > 0) {
                assertThat(here).as(line).isEqualTo(cells);
                rows++;
            }
            cells = here;
        }
        assertThat(rows).isGreaterThan(50);
    }

    @Test
    void aFenceIsLongerThanAnyInTheText() {
        String text = "before\n````\nafter";

        String markdown =
                format().render(new ReportContext(LedgerStory.withWords(said -> text).report()));

        assertThat(markdown).contains("`````text\nbefore\n````\nafter\n`````\n");
    }
}
