package dev.plumbline.bank.lint.wording;

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

/** Prose that is hard to follow. */
final class ReadingLevel implements QuestionRule {

    private static final RuleFacts FACTS =
            RuleFacts.warning("PB-T2", "reading-level", Family.WORDING)
                    .because(
                            "A sentence that is read twice costs time, and costs it most in a"
                                    + " second language.",
                            "Split the sentence, or use shorter words")
                    .example(
                            "prompt",
                            "{old}\n"
                                + "Say what happens to the table and to the jobs and to the import"
                                + " and to the report and to the index and to the deploy and to the"
                                + " alarm, at noon and in the evening and in the night, and why?\n",
                            "{old}\nWhat happens at noon?\n");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(LintedQuestion question) {
        List<Finding> findings = new ArrayList<>();
        List<Part> parts = new ArrayList<>(question.parts().briefing());
        parts.addAll(question.parts().prompts());
        for (Part part : parts) {
            double grade = PlainProse.readingGrade(part.text());
            if (grade > question.settings().limit(Limit.READING_GRADE)) {
                findings.add(
                        question.finding(
                                FACTS,
                                part.path(),
                                "the prose has reading grade " + Figures.decimals(grade, 1)));
            }
            for (String sentence : PlainProse.sentences(part.text())) {
                int words = PlainProse.words(sentence).size();
                if (words > question.settings().count(Limit.SENTENCE_WORDS)) {
                    String start = String.join(" ", PlainProse.words(sentence).subList(0, 4));
                    findings.add(
                            question.finding(
                                    FACTS,
                                    part,
                                    start,
                                    "the sentence that begins \""
                                            + start
                                            + "\" has "
                                            + words
                                            + " words"));
                }
            }
        }
        return findings;
    }
}
