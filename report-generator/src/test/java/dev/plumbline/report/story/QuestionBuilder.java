package dev.plumbline.report.story;

import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Editorial;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.question.Maturity;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.ShortForm;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.question.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question with no more than a report needs of it. */
final class QuestionBuilder {

    private final String id;
    private final String competency;
    private String title = "";
    private String prompt = "";
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final Map<Integer, String> rubric = new LinkedHashMap<>();

    QuestionBuilder(String id, String competency) {
        this.id = id;
        this.competency = competency;
    }

    QuestionBuilder titled(String text) {
        this.title = text;
        return this;
    }

    QuestionBuilder prompting(String markdown) {
        this.prompt = markdown;
        return this;
    }

    QuestionBuilder act(String act, int level, int weight, String label, String says) {
        indicators.add(
                new Indicator(
                        act,
                        "Talk",
                        label,
                        says,
                        Optional.empty(),
                        level,
                        weight,
                        false,
                        List.of()));
        return this;
    }

    QuestionBuilder probe(String probe, String ask, String... elicits) {
        probes.add(new Probe(probe, ask, List.of(elicits), "", "2 | 3", "always"));
        return this;
    }

    QuestionBuilder hint(String hint, int ceiling, String give) {
        hints.add(new Hint(hint, give, ceiling));
        return this;
    }

    QuestionBuilder concern(String concern, int cap, String label, String says, String ask) {
        concerns.add(new Concern(concern, label, says, ask, cap));
        return this;
    }

    QuestionBuilder variant(String letter, Map<String, String> swap) {
        variants.add(new Variant(letter, Optional.empty(), swap, List.of()));
        return this;
    }

    QuestionBuilder anchor(int level, String says) {
        rubric.put(level, says);
        return this;
    }

    Question build() {
        List<String> acts = indicators.stream().map(Indicator::id).toList();
        ShortForm brief =
                new ShortForm(
                        12,
                        List.of(1, 2, 3),
                        "What do you do first, and how do you know that it worked?",
                        acts,
                        probes.stream().map(Probe::id).toList());
        return new Question(
                id,
                title,
                "bank",
                competency,
                List.of(),
                List.of(),
                Kind.SCENARIO,
                List.of(1, 2, 3, 4),
                25,
                Optional.of(brief),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                editorial(),
                prompt,
                List.of(),
                List.of(),
                List.of(),
                probes,
                hints,
                rubric,
                List.of(),
                indicators,
                concerns,
                variants,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "sha256:0");
    }

    private static Editorial editorial() {
        return new Editorial(
                Status.REVIEW,
                Maturity.LIVE_READY,
                3,
                "maintainers",
                List.of("maintainers"),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
