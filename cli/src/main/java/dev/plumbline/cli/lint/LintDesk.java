package dev.plumbline.cli.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.lint.Lint;
import dev.plumbline.bank.lint.LintRules;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.lint.setting.LintSettingsReader;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.OpeningReader;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * Content with everything that was found in it.
 *
 * @param findings those in the files that were asked for
 * @param bank what was read; nothing where any file has errors, and then no rule has run
 * @param openings those that could be read
 */
public record LintDesk(Findings findings, Optional<QuestionBank> bank, Openings openings) {

    /**
     * Reads and checks content.
     *
     * @param found what was found on the way to the source
     * @param today the day that dates are compared with
     */
    public static LintDesk of(
            ContentSource source, LintPaths chosen, LocalDate today, Findings found) {
        Optional<QuestionBank> bank = BankReader.read(source, found);
        Openings openings = new OpeningReader(source, found).all(bank);
        Optional<LintSettings> settings = LintSettingsReader.read(source, found);
        if (bank.isPresent() && settings.isPresent()) {
            LintedContent content = new LintedContent(source, bank.get(), settings.get(), today);
            found.addAll(new Lint(content, LintRules.all()).run(q -> chosen.covers(q.shownAs())));
        }
        Findings shown = new Findings();
        for (Finding finding : new LinkedHashSet<>(found.sorted())) {
            if (chosen.covers(finding.place().file())) {
                shown.add(finding);
            }
        }
        return new LintDesk(shown, bank, openings);
    }
}
