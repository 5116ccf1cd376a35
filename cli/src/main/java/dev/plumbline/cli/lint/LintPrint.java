package dev.plumbline.cli.lint;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.cli.desk.FindingPrinter;
import java.io.PrintStream;

/** What a person reads after a lint: the findings, or what was looked at without any. */
public final class LintPrint {

    private LintPrint() {}

    /** Prints all of it. */
    public static void print(LintDesk desk, PrintStream out) {
        FindingPrinter.print(desk.findings(), out);
        if (desk.findings().isEmpty()) {
            String held =
                    desk.bank()
                            .map(b -> held(b, desk.openings()))
                            .orElse("content with errors elsewhere");
            out.println("No findings (" + held + ").");
        }
        out.flush();
    }

    private static String held(QuestionBank bank, Openings openings) {
        return Figures.count(bank.questions().size(), "question", "questions")
                + ", "
                + Figures.count(openings.read().size(), "opening", "openings");
    }
}
