package dev.plumbline.evaluator;

import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Editorial;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.ShortForm;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.question.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Builds questions that have what an evaluation reads, and nothing else. */
public final class Questions {

    private final String id;
    private final String competency;
    private final List<Indicator> acts = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private int minutes = 25;
    private int top = 4;
    private Status status = Status.REVIEW;
    private Optional<ShortForm> brief = Optional.empty();
    private Optional<Twin> twin = Optional.empty();

    private Questions(String id, String competency) {
        this.id = id;
        this.competency = competency;
    }

    /** Levels 1 to 4, 25 minutes, without acts, short form or twin. */
    public static Questions named(String id, String competency) {
        return new Questions(id, competency);
    }

    /** One act of weight 2 at each level, with a short form of 12 minutes up to level 3. */
    public static Question plain(String id, String competency) {
        return named(id, competency)
                .act("first", 1, 2)
                .act("second", 2, 2)
                .act("third", 3, 2)
                .act("fourth", 4, 2)
                .shortForm(12, 3, "first", "second", "third")
                .build();
    }

    public Questions minutes(int value) {
        minutes = value;
        return this;
    }

    public Questions top(int value) {
        top = value;
        return this;
    }

    public Questions status(Status value) {
        status = value;
        return this;
    }

    public Questions act(String act, int level, int weight, String... impliedBy) {
        return indicator(act, level, weight, false, impliedBy);
    }

    public Questions critical(String act, int level, int weight, String... impliedBy) {
        return indicator(act, level, weight, true, impliedBy);
    }

    private Questions indicator(
            String act, int level, int weight, boolean critical, String... impliedBy) {
        acts.add(
                new Indicator(
                        act,
                        "Talk",
                        act.replace('-', ' '),
                        "Shows " + act + ".",
                        Optional.empty(),
                        level,
                        weight,
                        critical,
                        List.of(impliedBy)));
        return this;
    }

    public Questions concern(String concern, int cap) {
        concerns.add(
                new Concern(
                        concern, concern.replace('-', ' '), "Does " + concern + ".", "Why?", cap));
        return this;
    }

    public Questions hint(String hint, int ceiling) {
        hints.add(new Hint(hint, "Think of " + hint + ".", ceiling));
        return this;
    }

    public Questions shortForm(int shortMinutes, int shortTop, String... indicators) {
        brief =
                Optional.of(
                        new ShortForm(
                                shortMinutes,
                                upTo(shortTop),
                                "What do you do?",
                                List.of(indicators),
                                List.of()));
        return this;
    }

    public Questions twin(int fullMinutes, int shortMinutes) {
        twin =
                Optional.of(
                        new Twin(
                                id + "-twin",
                                fullMinutes,
                                shortMinutes,
                                "Tell us.",
                                "Ask the situation."));
        return this;
    }

    public Question build() {
        return new Question(
                id,
                "Question " + id,
                "bank",
                competency,
                List.of(),
                List.of(),
                Kind.SCENARIO,
                upTo(top),
                minutes,
                brief,
                twin,
                Map.of(),
                Optional.empty(),
                new Editorial(
                        status,
                        Maturity.LIVE_READY,
                        1,
                        "owner",
                        List.of("owner"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                "What do you do?",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                hints,
                Map.of(),
                List.of(),
                acts,
                concerns,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "sha256:" + "0".repeat(64));
    }

    private static List<Integer> upTo(int level) {
        return IntStream.rangeClosed(1, level).boxed().toList();
    }
}
