package dev.plumbline.bank.lint.cue;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.lint.rule.Family;
import dev.plumbline.bank.lint.rule.LintedQuestion;
import dev.plumbline.bank.lint.rule.QuestionRule;
import dev.plumbline.bank.lint.rule.RuleFacts;
import java.util.ArrayList;
import java.util.List;

/** Cues of one everyday word. */
final class CommonWordCue implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.error("PB-K6", "common-word-cue", Family.TEXT)
                    .because(
                            "A word that every answer holds finds the act in every answer.",
                            "Add a second slot, or a word that only this act needs")
                    .example("text/cues/lock-risk/+", "next", "lock|locks next|held");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        question.question()
                .text()
                .ifPresent(
                        text -> {
                            text.cues()
                                    .forEach(
                                            (id, cues) ->
                                                    check(
                                                            "text/cues/" + id,
                                                            cues,
                                                            question,
                                                            findings));
                            text.concernCues()
                                    .forEach(
                                            (id, cues) ->
                                                    check(
                                                            "text/concern_cues/" + id,
                                                            cues,
                                                            question,
                                                            findings));
                        });
        return findings;
    }

    private static void check(
            String path, List<String> cues, LintedQuestion question, List<Finding> into) {
        for (int i = 0; i < cues.size(); i++) {
            String cue = cues.get(i).strip().replaceAll("/[0-9]+$", "");
            if (cue.contains(" ")) {
                continue;
            }
            for (String word : cue.split("\\|")) {
                if (question.terms("common-word").isIn(word.replace("*", ""))) {
                    into.add(
                            question.finding(
                                    FACTS,
                                    path + "/" + i,
                                    "the cue \"" + word + "\" is one everyday word"));
                }
            }
        }
    }
}
