package dev.plumbline.bank.question;

import dev.plumbline.bank.sample.TextPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One question: what the candidate hears, what the interviewer listens for, and the rubric.
 *
 * @param id the file's name, unique over all banks
 * @param bank id of its bank
 * @param competency id of the one competency that it scores
 * @param alsoTouches competencies it touches without scoring them
 * @param topics ids of the subject map
 * @param levels the levels that the full form tells apart, ascending and contiguous
 * @param minutes talking time of the full form
 * @param stack the versions for which its facts hold
 * @param context id of the shared briefing
 * @param prompt Markdown; the last sentence asks for action
 * @param indicators in talk order
 * @param rubric an anchor for every level from 0 to the highest
 * @param text what only the text scorer reads; present in a text-ready question
 * @param base the question that this one extends for another stack
 * @param hash SHA-256 of the question's file in canonical form, as {@code sha256:} and 64 hex
 *     digits; of an extension, over the hashes of its file and of its base
 */
public record Question(
        String id,
        String title,
        String bank,
        String competency,
        List<String> alsoTouches,
        List<String> topics,
        Kind kind,
        List<Integer> levels,
        int minutes,
        Optional<ShortForm> shortForm,
        Optional<Twin> twin,
        Map<String, String> stack,
        Optional<String> context,
        Editorial editorial,
        String prompt,
        List<Reveal> reveals,
        List<String> answerKey,
        List<KeyCheck> keyChecks,
        List<Probe> probes,
        List<Hint> hints,
        Map<Integer, String> rubric,
        List<Border> borders,
        List<Indicator> indicators,
        List<Concern> concerns,
        List<Variant> variants,
        List<String> retireWhen,
        Optional<Fairness> fairness,
        List<Reference> references,
        Optional<String> unscoredFindings,
        Optional<TextPart> text,
        Optional<BaseQuestion> base,
        String hash) {

    public Question {
        alsoTouches = List.copyOf(alsoTouches);
        topics = List.copyOf(topics);
        levels = List.copyOf(levels);
        stack = Collections.unmodifiableMap(new LinkedHashMap<>(stack));
        reveals = List.copyOf(reveals);
        answerKey = List.copyOf(answerKey);
        keyChecks = List.copyOf(keyChecks);
        probes = List.copyOf(probes);
        hints = List.copyOf(hints);
        rubric = Collections.unmodifiableMap(new TreeMap<>(rubric));
        borders = List.copyOf(borders);
        indicators = List.copyOf(indicators);
        concerns = List.copyOf(concerns);
        variants = List.copyOf(variants);
        retireWhen = List.copyOf(retireWhen);
        references = List.copyOf(references);
    }

    /** The id that an extension shares with its base and the base's other extensions. */
    public String root() {
        return base.map(BaseQuestion::id).orElse(id);
    }

    /** The forms in which it can be asked, {@link Form#FULL} first. */
    public List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        forms.add(Form.FULL);
        if (shortForm.isPresent()) {
            forms.add(Form.SHORT);
        }
        if (twin.isPresent()) {
            if (shortForm.isPresent()) {
                forms.add(Form.TWIN);
            }
            forms.add(Form.TWIN_FULL);
        }
        return List.copyOf(forms);
    }

    /** The question as asked in one form; fails when it has no such form. */
    public AskedForm as(Form form) {
        return AskedForm.of(this, form);
    }

    /** The indicator with this id, if the question has it. */
    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The probe with this id, if the question has it. */
    public Optional<Probe> probe(String id) {
        return probes.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The hint with this id, if the question has it. */
    public Optional<Hint> hint(String id) {
        return hints.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /** The concern with this id, if the question has it. */
    public Optional<Concern> concern(String id) {
        return concerns.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
