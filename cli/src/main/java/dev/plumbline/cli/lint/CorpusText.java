package dev.plumbline.cli.lint;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.lint.corpus.CorpusResult;
import dev.plumbline.bank.lint.corpus.CorpusResult.Slip;
import dev.plumbline.bank.lint.corpus.LintCorpus;
import dev.plumbline.bank.lint.corpus.RuleScore;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.lint.setting.LintSettingsReader;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.TextTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How often the rules on words are right about labelled sentences, as text. */
public final class CorpusText {

    private CorpusText() {}

    /**
     * Measures the rules of some content.
     *
     * @param file how findings name the corpus
     * @param found takes what is wrong with content and corpus
     * @return the text; empty where either has errors
     */
    public static String of(
            ContentSource source, String file, byte[] corpus, LocalDate today, Findings found) {
        Optional<QuestionBank> bank = BankReader.read(source, found);
        Optional<LintSettings> settings = LintSettingsReader.read(source, found);
        Optional<LintCorpus> read = LintCorpus.read(file, corpus, found);
        if (found.hasErrors()) {
            return "";
        }
        LintedContent content =
                new LintedContent(source, bank.orElseThrow(), settings.orElseThrow(), today);
        return CorpusResult.of(read.orElseThrow(), content)
                .map(CorpusText::text)
                .orElseThrow(
                        () ->
                                Refusal.findings(
                                        "the content has no question "
                                                + read.orElseThrow().carrier()
                                                + " to put the sentences into."));
    }

    private static String text(CorpusResult result) {
        StringBuilder out = new StringBuilder();
        out.append(Figures.count(result.corpus().texts().size(), "sentence", "sentences"));
        if (result.readTwice() > 0) {
            out.append("; of ").append(result.readTwice()).append(" read twice, both readers say");
            out.append(" the same of ").append(result.agreed());
        }
        out.append(".\n\n").append(table(result));
        slips(out, "Faults that are not found", result.missed());
        slips(out, "Complaints that are not right", result.wrong());
        return out.toString();
    }

    private static String table(CorpusResult result) {
        TextTable table =
                new TextTable("rule", "faults", "complaints", "right", "precision", "recall");
        for (CorpusResult.Family family : result.families()) {
            row(table, "PB-" + family.whole().name() + " all", family.whole());
            family.rules().forEach(rule -> row(table, rule.name(), rule));
        }
        return table.lines();
    }

    private static void row(TextTable table, String name, RuleScore score) {
        table.row(
                name,
                Integer.toString(score.labelled()),
                Integer.toString(score.found()),
                Integer.toString(score.right()),
                share(score.precision()),
                share(score.recall()));
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Figures.fixed(share.getAsDouble(), 2) : "-";
    }

    private static void slips(StringBuilder out, String title, List<Slip> slips) {
        if (!slips.isEmpty()) {
            out.append("\n").append(title).append(":\n\n");
            slips.forEach(
                    s ->
                            out.append(s.rule())
                                    .append(" ")
                                    .append(s.text().id())
                                    .append(": ")
                                    .append(s.text().text())
                                    .append("\n"));
        }
    }
}
