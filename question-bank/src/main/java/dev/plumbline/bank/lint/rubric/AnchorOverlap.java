package dev.plumbline.bank.lint.rubric;

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

/** Neighbouring anchors that say almost the same. */
final class AnchorOverlap implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-R3", "anchor-overlap", Family.RUBRIC)
                    .because(
                            "Interviewers cannot tell two levels apart whose sentences are alike.",
                            "Say only what the higher level adds")
                    .example(
                            "rubric/4",
                            "Does level 3, and explains the queue behind a waiting ALTER, paces the"
                                    + " backfill on a signal, and names the undo of every release.",
                            "Does level 3, and times the steps on a restored copy.");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<Part> anchors = question.parts().anchors();
        for (int i = 1; i < anchors.size(); i++) {
            double shared = shared(anchors.get(i - 1).text(), anchors.get(i).text());
            if (shared > question.settings().limit(Limit.ANCHOR_OVERLAP)) {
                findings.add(
                        question.finding(
                                FACTS,
                                anchors.get(i).path(),
                                Figures.share(shared)
                                        + " of its words stand in the anchor below it too"));
            }
        }
        return findings;
    }

    /** The share of the shorter anchor's longer words that the other one has as well, 0 to 1. */
    private static double shared(String one, String other) {
        Set<String> these = longer(one);
        Set<String> those = longer(other);
        int least = Math.min(these.size(), those.size());
        these.retainAll(those);
        return least == 0 ? 0 : (double) these.size() / least;
    }

    private static Set<String> longer(String anchor) {
        Set<String> words = PlainProse.vocabulary(anchor);
        words.removeIf(word -> word.length() < 4 || word.matches("does|level"));
        return words;
    }
}
