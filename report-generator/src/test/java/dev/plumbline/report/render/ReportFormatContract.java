package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.report.story.LedgerStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every report format promises. A new format gets a test class that implements this. */
interface ReportFormatContract {

    /** The format under test. */
    ReportFormat format();

    /**
     * Texts of which each begins one section, in order; a format may name sections in its own way.
     */
    List<String> sectionsInOrder();

    @Test
    default void itsIdIsTheEndingOfAFileAndFindsIt() {
        String id = format().id();

        assertThat(id).matches("[a-z]+");
        assertThat(ReportFormats.of(id)).get().hasSameClassAs(format());
    }

    @Test
    default void equalReportsGiveEqualTexts() {
        assertThat(told()).isEqualTo(told());
    }

    @Test
    default void theTextIsTheSameInEveryLocaleAndTimeZone() {
        String expected = told();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag :
                    List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(told()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    default void aNewFormatInstanceInAnotherLocaleWritesTheSame()
            throws ReflectiveOperationException {
        String expected = told();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            ReportFormat fresh = format().getClass().getDeclaredConstructor().newInstance();
            assertThat(fresh.render(new ReportContext(LedgerStory.told().report())))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    default void threadsDoNotDisturbEachOther() {
        String expected = told();

        List<String> texts =
                IntStream.range(0, 16).parallel().mapToObj(i -> told()).distinct().toList();

        assertThat(texts).containsExactly(expected);
    }

    @Test
    default void theTextEndsWithALineFeedAndHasNoOtherControls() {
        assertThat(told()).endsWith("\n").doesNotContain("\r", "\t", "\u0000", "\u00A0");
    }

    @Test
    default void theSectionsComeInTheirOrder() {
        String text = told();

        List<Integer> places = new ArrayList<>();
        sectionsInOrder().forEach(s -> places.add(text.indexOf(s)));
        assertThat(places).doesNotContain(-1).isSorted();
    }

    @Test
    default void noInterviewerIsNamedByCode() {
        assertThat(told()).doesNotContain("interviewer-a", "interviewer-b", "interviewer-c");
    }

    @Test
    default void noTextIsReadAsATemplate() {
        String text = "${1+1}<#if true>seen</#if>";

        String report =
                format().render(new ReportContext(LedgerStory.withWords(said -> text).report()));

        assertThat(report).doesNotContain("2seen").contains("{1+1}");
    }

    private String told() {
        return format().render(new ReportContext(LedgerStory.told().report()));
    }
}
