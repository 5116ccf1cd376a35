package dev.plumbline.report.render;

import dev.plumbline.report.model.Line;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of a report: a record's parts by name, a list, a text, a number, a truth, and
 * a {@link Line} as finished output. What is empty is missing there ({@code x??}), and a name that
 * no record has is an error. Nothing else of an object can be reached.
 */
final class PlainWrapper implements ObjectWrapper {

    private final LiteralText format;

    PlainWrapper(LiteralText format) {
        this.format = format;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Line line) {
            return format.line(line);
        }
        if (value instanceof Record part) {
            return new Parts(part);
        }
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        return value == null || value instanceof TemplateModel
                ? (TemplateModel) value
                : wrapRare(value);
    }

    private @Nullable TemplateModel wrapRare(Object value) throws TemplateModelException {
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name());
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? new SimpleNumber(optional.getAsInt()) : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? new SimpleNumber(optional.getAsDouble()) : null;
        }
        throw new TemplateModelException("a template cannot show a " + value.getClass().getName());
    }

    /** A record; each of its parts is wrapped once. */
    private final class Parts implements TemplateHashModel {

        private final Record record;
        private final RecordFields fields;
        private final @Nullable TemplateModel[] wrapped;

        Parts(Record record) {
            this.record = record;
            this.fields = RecordFields.of(record);
            this.wrapped = new TemplateModel[fields.size()];
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            int place = fields.place(name);
            if (place < 0) {
                throw new TemplateModelException(fields.type() + " has no " + name);
            }
            TemplateModel known = wrapped[place];
            if (known == null) {
                known = wrap(fields.read(record, place));
                wrapped[place] = known;
            }
            return known;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A list. */
    private final class Items implements TemplateSequenceModel {

        private final List<?> list;

        Items(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
