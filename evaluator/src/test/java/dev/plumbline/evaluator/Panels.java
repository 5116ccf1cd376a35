package dev.plumbline.evaluator;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.Level;
import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import dev.plumbline.evaluator.panel.Amendment;
import dev.plumbline.evaluator.panel.Answer;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Outcome;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.evaluator.panel.Ticks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Builds panels. Ratings are written as one interviewer after the other: {@code "A3 B2"}; {@code
 * A3>2} was amended from 3 to 2; {@code Ax} heard not enough, {@code Av} marked void, {@code Aa}
 * was absent.
 */
public final class Panels {

    /** The shipped level rule: half of each level, 60 per cent up to it. */
    public static final LevelRule LEVEL_RULE = new LevelRule(0.5, 0.6);

    private static final DecisionModel MODEL =
            new DecisionModel(
                    "1.0.0",
                    List.of(
                            new Level(0, "unsafe", "none", "Unsafe."),
                            new Level(1, "junior", "guided", "Guided."),
                            new Level(2, "mid", "independent", "Alone."),
                            new Level(3, "senior", "owns", "Owns."),
                            new Level(4, "lead", "shapes", "Shapes.")),
                    LEVEL_RULE,
                    3,
                    new VerdictRule(0.7, 0.5, 0.7, 4, 2, 2, 2),
                    new Assumptions(2, 2, 1.2, 0.6, 0.7, 0.55, 0.35),
                    "sha256:" + "0".repeat(64));

    private final RoleProfile role;
    private PlainRule rule = Roles.RULE;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<NotAsked> notAsked = new ArrayList<>();
    private final Map<String, List<Answer>> cards = new LinkedHashMap<>();
    private final TreeSet<String> open = new TreeSet<>();

    private Panels(RoleProfile role) {
        this.role = role;
    }

    /** Nobody home: no questions, no scorecards. */
    public static Panels of(RoleProfile role) {
        return new Panels(role);
    }

    public Panels rule(PlainRule value) {
        rule = value;
        return this;
    }

    public Panels titled(String competency, String title) {
        titles.put(competency, title);
        return this;
    }

    public Panels couldAsk(Question... others) {
        for (Question question : others) {
            questions.put(question.id(), question);
        }
        return this;
    }

    /** A plain question on a competency, asked in its short form. */
    public Panels answer(String question, String competency, String ratings) {
        return answer(Questions.plain(question, competency), Form.SHORT, ratings);
    }

    public Panels answer(Question question, Form form, String ratings) {
        asked(question, form);
        AnswerKey key = new AnswerKey(question.id(), form);
        for (String rating : ratings.isBlank() ? new String[0] : ratings.split(" ")) {
            scored(rating.substring(0, 1), answer(key, rating.substring(1)));
        }
        return this;
    }

    /** Asked, with the hints given in the room, and nothing on any scorecard yet. */
    public Panels asked(Question question, Form form, String... hints) {
        questions.put(question.id(), question);
        AnswerKey key = new AnswerKey(question.id(), form);
        asked.add(new Asked(key, 1, "base", List.of(), List.of(), List.of(hints)));
        return this;
    }

    /** Everything the role's sittings ask, each slot by a question of its own. */
    public Panels sittings(Function<String, String> ratingsByCompetency) {
        int number = 0;
        for (List<Slot> sitting : role.sittings()) {
            for (Slot slot : sitting) {
                number++;
                Question question =
                        Questions.named("q" + number, slot.competency())
                                .act("first", 1, 2)
                                .shortForm(12, 3, "first")
                                .twin(25, 12)
                                .build();
                answer(question, slot.form(), ratingsByCompetency.apply(slot.competency()));
            }
        }
        return this;
    }

    public Panels leftOut(Question question, Form form, NotAsked.Why why) {
        questions.put(question.id(), question);
        notAsked.add(new NotAsked(new AnswerKey(question.id(), form), why));
        return this;
    }

    public Panels scored(String interviewer, Answer answer) {
        cards.computeIfAbsent(interviewer, i -> new ArrayList<>()).add(answer);
        return this;
    }

    public Panels notHandedIn(String interviewer) {
        open.add(interviewer);
        return this;
    }

    /**
     * An answer without ticks in the notation of this class, for example {@code 3>2} or {@code x}.
     */
    public static Answer answer(AnswerKey key, String rating) {
        Outcome outcome =
                switch (rating.charAt(0)) {
                    case 'x' -> new Outcome.NotEnoughHeard("line dropped");
                    case 'v' -> new Outcome.Voided("known");
                    case 'a' -> new Outcome.Absent("late");
                    default -> new Outcome.Rated(rating.charAt(0) - '0', "");
                };
        Optional<Amendment> amended =
                rating.length() > 1
                        ? Optional.of(new Amendment(rating.charAt(2) - '0', "heard again"))
                        : Optional.empty();
        return new Answer(key, Ticks.NONE, List.of(), outcome, amended);
    }

    public Panel build() {
        List<Scorecard> scorecards = new ArrayList<>();
        cards.forEach((who, answers) -> scorecards.add(card(who, answers)));
        open.stream()
                .filter(who -> !cards.containsKey(who))
                .forEach(who -> scorecards.add(card(who, List.of())));
        return new Panel(role, rule, MODEL, questions, titles, asked, notAsked, scorecards);
    }

    private Scorecard card(String who, List<Answer> answers) {
        return new Scorecard(who, !open.contains(who), answers);
    }
}
