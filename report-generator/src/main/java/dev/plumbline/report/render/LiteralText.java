package dev.plumbline.report.render;

import dev.plumbline.report.model.Line;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The output format of our templates: every value is escaped, and there is no way around it by
 * default.
 */
final class LiteralText extends CommonMarkupOutputFormat<LiteralText.Markup> {

    private final String name;
    private final String mime;
    private final UnaryOperator<String> escape;
    private final UnaryOperator<String> people;
    private final UnaryOperator<String> content;

    /**
     * An output format.
     *
     * @param escape writes any text literally
     * @param people sets words of a candidate or an interviewer, escaped
     * @param content sets words of a question or a rubric, escaped
     */
    LiteralText(
            String name,
            String mime,
            UnaryOperator<String> escape,
            UnaryOperator<String> people,
            UnaryOperator<String> content) {
        this.name = name;
        this.mime = mime;
        this.escape = escape;
        this.people = people;
        this.content = content;
    }

    /** A piece of output that is either escaped already or still to be escaped. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {

        private final LiteralText format;

        private Markup(LiteralText format, @Nullable String text, @Nullable String markup) {
            super(text, markup);
            this.format = format;
        }

        @Override
        public LiteralText getOutputFormat() {
            return format;
        }
    }

    /** A sentence as finished output: whose words a part is made of decides how it is set. */
    Markup line(Line line) {
        List<Line.Part> parts = line.parts();
        if (parts.size() == 1) {
            return finished(part(parts.get(0)));
        }
        StringBuilder markup = new StringBuilder();
        for (Line.Part part : parts) {
            markup.append(part(part));
        }
        return finished(markup.toString());
    }

    private String part(Line.Part part) {
        return switch (part.origin()) {
            case OWN -> escape.apply(part.text());
            case PEOPLE -> people.apply(part.text());
            case CONTENT -> content.apply(part.text());
        };
    }

    private Markup finished(String markup) {
        return newTemplateMarkupOutputModel(null, markup);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return mime;
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escape.apply(text));
    }

    @Override
    public String escapePlainText(String text) {
        return escape.apply(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String text, @Nullable String markup) {
        return new Markup(this, text, markup);
    }
}
