package dev.plumbline.bank.lint.cue;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.prose.PlainProse;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.Part;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import dev.plumbline.bank.lint.setting.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sample answers of the wrong length, or copied from each other. */
final class SampleLength implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-K10", "sample-length", Family.TEXT)
                    .because(
                            "A sample trains the eye for a level; one that is short, long or half"
                                    + " copied trains it for length.",
                            "Rewrite the sample in its own words, 80 to 200 of them")
                    .example(
                            "text/samples/1",
                            "The update locks the whole table and every request of the shop has to"
                                    + " wait behind it, so I would split the backfill into batches,"
                                    + " each with a commit of its own, and run it in the evening"
                                    + " when traffic is low.",
                            "{old}");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<Part> samples = question.parts().samples();
        for (int i = 0; i < samples.size(); i++) {
            Part sample = samples.get(i);
            int words = PlainProse.words(sample.text()).size();
            if (words < question.settings().count(Limit.SAMPLE_WORDS_LEAST)
                    || words > question.settings().count(Limit.SAMPLE_WORDS_MOST)) {
                findings.add(
                        question.finding(
                                FACTS, sample.path(), "the sample has " + words + " words"));
            }
            for (Part other : samples.subList(0, i)) {
                double shared = shared(sample, other);
                if (shared > question.settings().limit(Limit.SAMPLE_SHARED)) {
                    findings.add(
                            question.finding(
                                    FACTS,
                                    sample.path(),
                                    Figures.share(shared) + " of it stand in another sample"));
                }
            }
        }
        return findings;
    }

    /** The share of the shorter sample's sequences of five words that the other one has, 0 to 1. */
    private static double shared(Part one, Part other) {
        Set<String> these = PlainProse.sequences(one.text(), 5);
        Set<String> those = PlainProse.sequences(other.text(), 5);
        int least = Math.min(these.size(), those.size());
        these.retainAll(those);
        return least == 0 ? 0 : (double) these.size() / least;
    }
}
