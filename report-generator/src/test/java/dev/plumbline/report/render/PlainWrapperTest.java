package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.report.model.Line;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlainWrapperTest {

    private final LiteralText format =
            new LiteralText("test", "text/plain", Escape::html, t -> "<q>" + t + "</q>", t -> t);
    private final PlainWrapper wrapper = new PlainWrapper(format);

    /** A record with one of everything. */
    public record Sample(String text, Optional<String> maybe, OptionalInt level, List<Line> lines) {

        /** Told, and no component. */
        public String loud() {
            return text + "!";
        }

        /** Not for a template, because it needs something. */
        public String with(String more) {
            return text + more;
        }
    }

    @Test
    void aRecordShowsItsComponentsAndWhatItTells() throws TemplateModelException {
        TemplateHashModel sample = sample(Optional.of("b"), OptionalInt.of(3));

        assertThat(text(sample.get("text"))).isEqualTo("a");
        assertThat(text(sample.get("loud"))).isEqualTo("a!");
        assertThat(text(sample.get("maybe"))).isEqualTo("b");
        assertThat(sample.get("level")).hasToString("3");
    }

    @Test
    void whatIsEmptyIsMissing() throws TemplateModelException {
        TemplateHashModel sample = sample(Optional.empty(), OptionalInt.empty());

        assertThat(sample.get("maybe")).isNull();
        assertThat(sample.get("level")).isNull();
    }

    @Test
    void aNameThatARecordDoesNotHaveIsAnError() {
        TemplateHashModel sample = sample(Optional.empty(), OptionalInt.empty());

        for (String name : new String[] {"txet", "with", "class", "getClass", "toString"}) {
            assertThatThrownBy(() -> sample.get(name))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessage("Sample has no " + name);
        }
    }

    @Test
    void aSentenceIsFinishedOutput() throws TemplateModelException {
        TemplateHashModel sample = sample(Optional.empty(), OptionalInt.empty());

        TemplateSequenceModel lines = (TemplateSequenceModel) sample.get("lines");
        LiteralText.Markup line = (LiteralText.Markup) lines.get(0);

        assertThat(format.getMarkupString(line)).isEqualTo("1 &lt; 2: <q>yes</q>");
        assertThat(lines.size()).isEqualTo(1);
        assertThat(lines.get(1)).isNull();
    }

    @Test
    void nothingElseCanBeShown() {
        assertThatThrownBy(() -> wrapper.wrap(Thread.currentThread()))
                .isInstanceOf(TemplateModelException.class)
                .hasMessage("a template cannot show a java.lang.Thread");
    }

    private TemplateHashModel sample(Optional<String> maybe, OptionalInt level) {
        List<Line> lines = List.of(Line.own("1 < 2: ").andPeople("yes"));
        try {
            return (TemplateHashModel) wrapper.wrap(new Sample("a", maybe, level, lines));
        } catch (TemplateModelException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(TemplateModel model) throws TemplateModelException {
        return ((TemplateScalarModel) model).getAsString();
    }
}
