package dev.plumbline.console.act;

import dev.plumbline.bank.yaml.Field;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of deed is written.
 *
 * @param type the word of the field {@code type}
 * @param kind the class of the deed, or of the event that it tells
 * @param ofAnswer whether it names a question and a form
 * @param shape the whole object that stands for such an act
 */
record ActForm(
        String type,
        Class<?> kind,
        Reach reach,
        boolean ofAnswer,
        Shape.ObjectOf shape,
        Function<View, Deed> read,
        BiConsumer<Deed, Map<String, Object>> write) {

    private static final Shape ID =
            Shape.pattern("[A-Za-z0-9_-]{1,64}", "1 to 64 letters, digits, hyphens or underscores");
    private static final Shape MOMENT =
            Shape.pattern("[0-9]{2}:[0-5][0-9]", "minutes:seconds with two digits each");

    static <D extends Deed> ActForm deed(
            String type,
            Class<D> kind,
            Reach reach,
            Shape.ObjectOf fields,
            Function<View, D> read,
            BiConsumer<D, Map<String, Object>> write) {
        return new ActForm(
                type,
                kind,
                reach,
                Deed.OfAnswer.class.isAssignableFrom(kind),
                whole(type, Deed.OfAnswer.class.isAssignableFrom(kind), fields),
                read::apply,
                (deed, out) -> write.accept(kind.cast(deed), out));
    }

    static <E extends InterviewEvent> ActForm told(
            String type,
            Class<E> kind,
            Reach reach,
            Shape.ObjectOf fields,
            Function<View, E> read,
            BiConsumer<E, Map<String, Object>> write) {
        return new ActForm(
                type,
                kind,
                reach,
                InterviewEvent.OfAnswer.class.isAssignableFrom(kind),
                whole(type, InterviewEvent.OfAnswer.class.isAssignableFrom(kind), fields),
                view -> new Deed.Told(read.apply(view)),
                (deed, out) -> write.accept(kind.cast(((Deed.Told) deed).event()), out));
    }

    private static Shape.ObjectOf whole(String type, boolean ofAnswer, Shape.ObjectOf fields) {
        Shape.ObjectOf all =
                Shape.object()
                        .must("id", ID, "Made on the device; sending it again changes nothing.")
                        .must("type", Shape.choice(type), "What was done.");
        if (ofAnswer) {
            all =
                    all.must("question", Shape.id(1, 64), "Id of the question.")
                            .must(
                                    "form",
                                    Shape.choice("full", "short", "twin", "twin-full"),
                                    "In which form it is asked.")
                            .may("at", MOMENT, "The time on the question's clock.");
        }
        for (Field field : fields.fields()) {
            all =
                    field.required()
                            ? all.must(field.name(), field.shape(), field.says())
                            : all.may(field.name(), field.shape(), field.says());
        }
        return all;
    }
}
