package dev.plumbline.console.act;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Scalar;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.evaluator.panel.AnswerKey;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of an act: one flat JSON object of at most {@value #LARGEST} bytes, UTF-8. What it may
 * hold is said by one table that reading, writing and the page's tests share.
 */
public final class ActJson {

    /** The most bytes of one act. */
    public static final int LARGEST = 16_384;

    private static final String FILE = "act";
    private static final String RULE = "PB-A1";

    private ActJson() {}

    /**
     * Reads an act.
     *
     * @param into takes everything that is wrong, with line and column within the bytes
     * @return nothing when something is wrong
     */
    public static Optional<Act> read(byte[] bytes, Findings into) {
        if (bytes.length > LARGEST) {
            into.error(
                    Place.of(FILE),
                    RULE,
                    "an act has " + bytes.length + " bytes",
                    "Send at most " + LARGEST + ".");
            return Optional.empty();
        }
        Findings own = new Findings();
        Optional<Act> act = LocatedReader.readJson(FILE, bytes, own).flatMap(n -> read(n, own));
        into.addAll(own);
        return own.hasErrors() ? Optional.empty() : act;
    }

    /** Reads an act that stands within a larger document. */
    public static Optional<Act> read(Node node, Findings into) {
        Optional<ActForm> form = form(node, into);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Findings own = new Findings();
        ShapeCheck.check(node, form.get().shape(), own);
        into.addAll(own);
        if (own.hasErrors()) {
            return Optional.empty();
        }
        View view = View.of(node);
        refuseControls(view, into);
        return into.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new Act(
                                view.text("id"),
                                form.get().ofAnswer() ? ActView.at(view) : Optional.empty(),
                                form.get().read().apply(view)));
    }

    private static Optional<ActForm> form(Node node, Findings into) {
        Optional<String> type =
                node instanceof Mapping ? View.of(node).optText("type") : Optional.empty();
        Optional<ActForm> form = type.flatMap(t -> Optional.ofNullable(ActForms.byType().get(t)));
        if (form.isEmpty()) {
            into.error(
                    node.place(),
                    RULE,
                    type.map(t -> "there is no act \"" + t + "\"")
                            .orElse("an act is an object with a type"),
                    Nearest.didYouMean(
                            type.orElse(""), ActForms.byType().keySet(), "See the list of acts."));
        }
        return form;
    }

    private static void refuseControls(View view, Findings into) {
        for (Mapping.Entry entry : view.entries()) {
            String text = entry.value() instanceof Scalar s ? s.text() : "";
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
                into.error(
                        entry.value().place(),
                        RULE,
                        "the text of " + entry.key() + " holds a control character",
                        "Send letters, signs and line breaks only.");
            } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                into.error(
                        entry.value().place(),
                        RULE,
                        "the text of " + entry.key() + " is not in normal form C",
                        "Normalise texts on the device.");
            }
        }
    }

    /** The act in canonical form: the same act, the same bytes. */
    public static byte[] write(Act act) {
        return Json.line(fields(act)).getBytes(StandardCharsets.UTF_8);
    }

    /** Its fields by name, in canonical order. */
    public static Map<String, Object> fields(Act act) {
        ActForm form = ActForms.of(act.deed());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", act.id());
        out.put("type", form.type());
        act.key().ifPresent(k -> put(k, out));
        act.at().ifPresent(m -> out.put("at", m.word()));
        form.write().accept(act.deed(), out);
        return out;
    }

    private static void put(AnswerKey key, Map<String, Object> out) {
        out.put("question", key.question());
        out.put("form", key.form().word());
    }

    /** The word of its field {@code type}. */
    public static String type(Act act) {
        return ActForms.of(act.deed()).type();
    }

    /** Who may do it, and who hears of it before the reveal. */
    public static Reach reach(Act act) {
        return ActForms.of(act.deed()).reach();
    }
}
