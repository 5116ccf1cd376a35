package dev.plumbline.cli.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Severity;
import dev.plumbline.bank.lint.Lint;
import dev.plumbline.bank.lint.rule.LintMemo;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.lint.setting.LintSettingsReader;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.OpeningReader;
import dev.plumbline.cli.cue.ScorerRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Content with everything that was found in it.
 *
 * @param ofReading what the reader found in the files that were asked for
 * @param ofRules what rules found in them, beside that; nothing where no rule has run because a
 *     file has errors
 * @param findings both
 * @param bank what was read; nothing where any file has errors
 * @param openings those that could be read
 */
public record LintDesk(
        List<Finding> ofReading,
        Optional<List<Finding>> ofRules,
        Findings findings,
        Optional<QuestionBank> bank,
        Openings openings) {

    public LintDesk {
        ofReading = List.copyOf(ofReading);
        ofRules = ofRules.map(List::copyOf);
    }

    /**
     * Reads and checks content.
     *
     * @param found what was found on the way to the source
     * @param today the day that dates are compared with
     */
    public static LintDesk of(
            ContentSource source, LintPaths chosen, LocalDate today, Findings found) {
        return of(source, chosen, today, found, Optional.empty());
    }

    /**
     * The same, once more.
     *
     * @param memo what the rules found before, where it is to be kept
     */
    public static LintDesk of(
            ContentSource source,
            LintPaths chosen,
            LocalDate today,
            Findings found,
            Optional<LintMemo> memo) {
        Optional<QuestionBank> bank = BankReader.read(source, found);
        Openings openings = new OpeningReader(source, found).all(bank);
        Optional<LintSettings> settings = LintSettingsReader.read(source, found);
        List<Finding> ofReading = shown(found, chosen);
        Optional<List<Finding>> ofRules = Optional.empty();
        if (bank.isPresent() && settings.isPresent()) {
            LintedContent fresh = new LintedContent(source, bank.get(), settings.get(), today);
            LintedContent content = memo.map(fresh::remembering).orElse(fresh);
            Findings ruled =
                    new Lint(content, ScorerRules.withTheBanks())
                            .run(q -> chosen.covers(q.shownAs()));
            found.addAll(ruled);
            List<Finding> beside = new ArrayList<>(shown(ruled, chosen));
            beside.removeAll(ofReading);
            ofRules = Optional.of(beside);
        }
        Findings shown = new Findings();
        shown(found, chosen).forEach(shown::add);
        return new LintDesk(ofReading, ofRules, shown, bank, openings);
    }

    /**
     * Whether the content fails: an error does.
     *
     * @param strict whether a warning does too
     */
    public boolean fails(boolean strict) {
        return findings.hasErrors()
                || strict
                        && findings.sorted().stream()
                                .anyMatch(f -> f.severity() == Severity.WARNING);
    }

    private static List<Finding> shown(Findings found, LintPaths chosen) {
        return new LinkedHashSet<>(found.sorted())
                .stream().filter(f -> chosen.covers(f.place().file())).toList();
    }
}
