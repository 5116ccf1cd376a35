package dev.plumbline.evaluator.text;

import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.sample.TextPart;
import dev.plumbline.evaluator.panel.RaisedConcern;
import dev.plumbline.evaluator.panel.Ticks;
import dev.plumbline.evaluator.rating.LevelSuggestion;
import dev.plumbline.evaluator.rating.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads answers to one question. The level comes from the one {@link LevelSuggestion}, as if the
 * acts found were ticks, and only as a lower bound: what was not found is not determined. The same
 * text always reads the same. May be shared by threads.
 */
public final class TextReader {

    /** Under this recall on the hold-outs no level is offered. */
    public static final double LEAST_RECALL = 0.7;

    static final Set<EvidenceStatus> CLAIM = Set.of(EvidenceStatus.CLAIMED);

    private static final Set<EvidenceStatus> REFUSAL = Set.of(EvidenceStatus.REJECTED);
    private static final Set<EvidenceStatus> QUESTION =
            Set.of(EvidenceStatus.CLAIMED, EvidenceStatus.ASKED);
    static final int MOST_ABOUT = 20_000;

    private final Question question;
    private final LevelSuggestion rule;
    private final Map<String, List<Cue>> acts;
    private final Map<String, List<Cue>> concerns;
    private final Set<String> rejecting;
    private final Set<String> asking;
    private final Vocabulary vocabulary;
    private final Set<String> promptRuns;
    private final Doubts doubts;
    private final Doubts doubtsButCopying;
    private final Likeness likeness;

    private TextReader(
            Question question,
            String heard,
            Lexicon lexicon,
            LevelRule rule,
            Subjects subjects,
            UnaryOperator<String> swap) {
        TextPart part = question.text().orElse(NONE);
        this.question = question;
        this.rule = new LevelSuggestion(rule);
        this.acts = cues(part.cues(), lexicon, swap);
        this.concerns = cues(part.concernCues(), lexicon, swap);
        this.rejecting = Set.copyOf(part.rejecting());
        this.asking = Set.copyOf(part.asking());
        List<Token> prompt = Tokens.of(heard, Doubts.MOST_WORDS);
        List<Term> terms = new ArrayList<>();
        acts.values().forEach(l -> l.forEach(c -> c.allTerms().forEach(terms::add)));
        concerns.values().forEach(l -> l.forEach(c -> c.allTerms().forEach(terms::add)));
        Set<String> own = new HashSet<>();
        prompt.forEach(t -> own.add(t.form()));
        this.vocabulary = new Vocabulary(terms, own);
        this.promptRuns = Scopes.copiedRuns(prompt);
        List<Token> about = Tokens.of(heard + "\n" + swap.apply(about(question)), MOST_ABOUT);
        this.doubts = new Doubts(prompt, about, question.root(), subjects);
        this.doubtsButCopying = new Doubts(List.of(), about, question.root(), subjects);
        Map<Integer, String> graded = new LinkedHashMap<>();
        part.samples().forEach((level, text) -> graded.put(level, swap.apply(text)));
        this.likeness = new Likeness(graded);
    }

    private static String about(Question question) {
        List<String> texts = new ArrayList<>(List.of(question.title()));
        texts.addAll(question.rubric().values());
        texts.addAll(question.answerKey());
        question.indicators().forEach(i -> texts.add(i.says()));
        return String.join("\n", texts);
    }

    private static final TextPart NONE =
            new TextPart(
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Optional.empty());

    /**
     * A reader of answers to a question as written.
     *
     * @param heard everything a candidate hears or reads; what is copied from it does not count
     * @param subjects of the bank; an answer that belongs to another of its questions shows nothing
     */
    public static TextReader of(
            Question question, String heard, Lexicon lexicon, LevelRule rule, Subjects subjects) {
        return new TextReader(question, heard, lexicon, rule, subjects, text -> text);
    }

    /**
     * A reader of answers to a variant.
     *
     * @param swap what the variant makes of a text; applied to cues and samples
     */
    public static TextReader ofVariant(
            Question question,
            String heard,
            Lexicon lexicon,
            LevelRule rule,
            Subjects subjects,
            UnaryOperator<String> swap) {
        return new TextReader(question, heard, lexicon, rule, subjects, swap);
    }

    private static Map<String, List<Cue>> cues(
            Map<String, List<String>> written, Lexicon lexicon, UnaryOperator<String> swap) {
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        written.forEach(
                (id, lines) ->
                        cues.put(
                                id,
                                lines.stream()
                                        .flatMap(
                                                l ->
                                                        Cue.of(swap.apply(l), lexicon, f -> {})
                                                                .stream())
                                        .toList()));
        return cues;
    }

    /**
     * What an answer says, as a person may be shown it. Nothing at all is shown where the question
     * is not text-ready, its cues find too little of its hold-outs, or another prompt was put than
     * the one they were measured on.
     *
     * @param form the form in which the question was asked; its acts and levels apply
     */
    public TextReading offer(String answer, Form form) {
        return withheld(form).map(TextReading::nothing).orElseGet(() -> read(answer, form));
    }

    private Optional<Abstention> withheld(Form form) {
        if (acts.isEmpty()) {
            return Optional.of(Abstention.NO_TEXT_PART);
        }
        if (question.editorial().maturity() != Maturity.TEXT_READY) {
            return Optional.of(Abstention.NOT_READY);
        }
        if (form.isTwin()) {
            return Optional.of(Abstention.OTHER_PROMPT);
        }
        return question.text()
                .flatMap(TextPart::measured)
                .filter(m -> m.holdoutRecall() < LEAST_RECALL)
                .map(m -> Abstention.LOW_RECALL);
    }

    /** What an answer to the full form says, whatever the question's maturity. */
    public TextReading read(String answer) {
        return read(answer, Form.FULL);
    }

    /** What a text says if words that are copied from the question count like others. */
    public TextReading echo(String copy) {
        return read(copy, Form.FULL, Set.of(), doubtsButCopying);
    }

    private TextReading read(String answer, Form form) {
        return read(answer, form, promptRuns, doubts);
    }

    private TextReading read(String answer, Form form, Set<String> copied, Doubts doubting) {
        List<Token> all = Tokens.of(answer, Doubts.MOST_WORDS + 1);
        List<Token> tokens = all.subList(0, Math.min(all.size(), Doubts.MOST_WORDS));
        Scopes scopes = new Scopes(answer, tokens, copied);
        ReadWords words = new ReadWords(answer, tokens, vocabulary.of(tokens), scopes);
        Map<String, Evidence> found = new LinkedHashMap<>();
        Map<String, Evidence> otherwise = new LinkedHashMap<>();
        List<Indicator> notFound = new ArrayList<>();
        for (Indicator act : question.as(form).indicators()) {
            Set<EvidenceStatus> counts = counting(act.id());
            Optional<Evidence> evidence =
                    first(acts.getOrDefault(act.id(), List.of()), words, counts);
            boolean shown = evidence.filter(e -> counts.contains(e.status())).isPresent();
            evidence.ifPresent(e -> (shown ? found : otherwise).put(act.id(), e));
            if (!shown) {
                notFound.add(act);
            }
        }
        Map<String, Evidence> raised = new LinkedHashMap<>();
        concerns.forEach(
                (id, cues) ->
                        first(cues, words, CLAIM)
                                .filter(e -> e.status() == EvidenceStatus.CLAIMED)
                                .ifPresent(e -> raised.put(id, e)));
        Optional<Suggestion> suggestion =
                found.isEmpty() ? Optional.empty() : suggestion(found, raised, form);
        Optional<Abstention> why = why(all, found, suggestion, doubting);
        return new TextReading(
                found,
                otherwise,
                raised,
                notFound,
                why.isPresent() ? Optional.empty() : suggestion,
                why);
    }

    private Set<EvidenceStatus> counting(String act) {
        if (rejecting.contains(act)) {
            return REFUSAL;
        }
        return asking.contains(act) ? QUESTION : CLAIM;
    }

    /** The words of a text that one cue asks for, whether or not they stand together. */
    public List<String> wordsNear(String cue, Lexicon lexicon, String text) {
        List<Token> tokens = Tokens.of(text, Doubts.MOST_WORDS);
        ReadWords words =
                new ReadWords(
                        text, tokens, vocabulary.of(tokens), new Scopes(text, tokens, Set.of()));
        List<String> near = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int here = i;
            Cue.of(cue, lexicon, f -> {}).stream()
                    .flatMap(c -> c.slots().stream().flatMap(List::stream))
                    .filter(t -> t.at(words, here) > 0)
                    .findFirst()
                    .ifPresent(t -> near.add(tokens.get(here).form()));
        }
        return near;
    }

    private static Optional<Evidence> first(
            List<Cue> cues, ReadWords words, Set<EvidenceStatus> counts) {
        Optional<Evidence> other = Optional.empty();
        for (Cue cue : cues) {
            Optional<Evidence> evidence = CueMatch.find(cue, words, counts);
            if (evidence.filter(e -> counts.contains(e.status())).isPresent()) {
                return evidence;
            }
            other = other.isPresent() ? other : evidence;
        }
        return other;
    }

    private Optional<Suggestion> suggestion(
            Map<String, Evidence> found, Map<String, Evidence> raised, Form form) {
        Ticks ticks =
                new Ticks(List.copyOf(found.keySet()), List.of(), List.of(), List.of(), List.of());
        List<RaisedConcern> standing = new ArrayList<>();
        raised.forEach(
                (id, e) ->
                        standing.add(
                                new RaisedConcern(id, RaisedConcern.State.STANDING, e.quote())));
        return rule.suggest(question.as(form), ticks, standing, List.of());
    }

    private Optional<Abstention> why(
            List<Token> tokens,
            Map<String, Evidence> found,
            Optional<Suggestion> suggestion,
            Doubts doubting) {
        if (acts.isEmpty()) {
            return Optional.of(Abstention.NO_TEXT_PART);
        }
        Optional<Abstention> whole = doubting.of(tokens);
        if (whole.isPresent()) {
            return whole;
        }
        if (found.isEmpty() || suggestion.isEmpty()) {
            return Optional.of(Abstention.NO_CUES);
        }
        if (found.size() == 1) {
            return Optional.of(Abstention.ONE_ACT);
        }
        int level = suggestion.get().level();
        if (level == 0) {
            return Optional.of(Abstention.BASICS_NOT_FOUND);
        }
        OptionalInt like = likeness.level(tokens);
        boolean apart =
                like.isPresent()
                        && level - like.getAsInt() >= 2
                        && suggestion.get().concernCap().isEmpty();
        return apart ? Optional.of(Abstention.TWO_VIEWS) : Optional.empty();
    }
}
