package dev.plumbline.bank.read;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.question.BaseQuestion;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.shape.ExtensionShape;
import dev.plumbline.bank.yaml.Mapping;
import dev.plumbline.bank.yaml.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file with {@code extends} changes of its base. Its base is a question that stands alone,
 * in the version that the file names.
 *
 * @param file where it stands
 * @param own its values, all of the right shape
 */
record Extension(ContentFile file, View own) {

    private static final List<String> OF_A_STACK = List.of("prompt", "answer_key", "references");

    /** Keys that the base keeps are taken out of a file and reported, so that the rest is read. */
    static Mapping withoutFixed(Mapping file, Findings into) {
        Map<String, Mapping.Entry> own = new LinkedHashMap<>(file.entries());
        for (String key : ExtensionShape.fixed()) {
            Mapping.Entry fixed = own.remove(key);
            if (fixed != null) {
                into.error(
                        fixed.keyPlace(),
                        "PB-S18",
                        "\"" + key + "\" is fixed by the question that this one extends",
                        "Take it out, or write a question of its own without \"extends\"");
            }
        }
        return new Mapping(file.place(), own);
    }

    BaseQuestion base() {
        return BaseQuestion.parse(own.text(ExtensionShape.KEY));
    }

    /**
     * The file that it extends.
     *
     * @param files of all questions by id
     * @return nothing where there is none that may be extended, or where it has errors itself
     */
    Optional<QuestionFile> find(Map<String, QuestionFile> files, Findings into) {
        QuestionFile found = files.get(base().id());
        if (found == null) {
            wrong(
                    into,
                    "there is no question \"" + base().id() + "\"",
                    Nearest.didYouMean(
                            base().id(), files.keySet(), "plumbline bank list shows all"));
            return Optional.empty();
        } else if (found.extension().isPresent()) {
            chain(found.extension().get(), into);
            return Optional.empty();
        }
        int version = found.question().map(q -> q.editorial().version()).orElse(base().version());
        if (version != base().version()) {
            wrong(
                    into,
                    base().id() + " is at version " + version + ", not " + base().version(),
                    "Compare what changed, then write "
                            + new BaseQuestion(base().id(), version)
                            + " and raise the version here");
            return Optional.empty();
        }
        return found.question().isPresent() ? Optional.of(found) : Optional.empty();
    }

    private void chain(Extension other, Findings into) {
        String id = own.text("id");
        boolean circle = base().id().equals(id) || other.base().id().equals(id);
        wrong(
                into,
                circle
                        ? id + " would extend itself"
                        : base().id() + " itself extends " + other.base().id(),
                circle
                        ? "Name a question that stands alone"
                        : "Extend " + other.base().id() + " instead");
    }

    private void wrong(Findings into, String message, String fix) {
        into.error(own.place(ExtensionShape.KEY), "PB-S17", message, fix);
    }

    /** What a different stack needs of its own, because the base's facts do not hold for it. */
    void checkGiven(Question base, Findings into) {
        if (!own.map("stack", View::text).equals(base.stack())) {
            for (String key : OF_A_STACK) {
                given(key, "the stack is not the base's", own.keyPlace("stack"), into);
            }
        }
        if (!base.keyChecks().isEmpty() && own.has("prompt")) {
            given(
                    "key_checks",
                    "the base's sums were checked against its own prompt",
                    own.keyPlace("prompt"),
                    into);
        }
    }

    private void given(String key, String why, Place place, Findings into) {
        if (!own.has(key)) {
            into.error(
                    place,
                    "PB-S19",
                    why + ", and \"" + key + "\" is missing",
                    "Write \"" + key + "\" for this stack");
        }
    }
}
