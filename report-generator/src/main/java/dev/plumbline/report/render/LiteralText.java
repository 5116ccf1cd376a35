package dev.plumbline.report.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
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

    LiteralText(String name, String mime, UnaryOperator<String> escape) {
        this.name = name;
        this.mime = mime;
        this.escape = escape;
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
