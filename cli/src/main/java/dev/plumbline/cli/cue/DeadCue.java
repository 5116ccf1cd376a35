package dev.plumbline.cli.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.evaluator.text.CueUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cues that nothing meets. */
final class DeadCue implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-K5", "dead-cue", Family.TEXT)
                    .because(
                            "A cue that no graded answer meets has never been tried.",
                            "Remove it, or add an answer that it finds")
                    .example("text/cues/lock-risk/+", "zebra* crossing", "access_exclusive lock");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion linted) {
        List<Finding> findings = new ArrayList<>();
        ScoredQuestion.of(linted)
                .ifPresent(
                        q -> {
                            List<String> texts = new ArrayList<>(q.part().samples().values());
                            q.part().wrongAnswers().forEach(w -> texts.add(w.text()));
                            Stream.of(q.part().training(), q.part().holdOuts())
                                    .flatMap(m -> m.values().stream())
                                    .forEach(all -> all.forEach(v -> texts.add(v.text())));
                            for (String path :
                                    CueUse.unmet(q.question(), q.bank().lexicon(), texts)) {
                                findings.add(
                                        linted.finding(
                                                FACTS,
                                                path,
                                                "no sample, training, hold-out or wrong answer"
                                                        + " meets this cue of "
                                                        + path.split("/")[2]));
                            }
                        });
        return findings;
    }
}
