package dev.plumbline.cli.preview;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.lint.Lint;
import dev.plumbline.bank.lint.rule.LintMemo;
import dev.plumbline.bank.lint.rule.LintedContent;
import dev.plumbline.bank.lint.setting.LintSettings;
import dev.plumbline.bank.lint.setting.LintSettingsReader;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.ReadMemo;
import dev.plumbline.cli.cue.ScorerRules;
import dev.plumbline.cli.desk.UnknownId;
import dev.plumbline.cli.desk.workshop.Audience;
import dev.plumbline.cli.desk.workshop.Rendering;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.watch.Changes;
import dev.plumbline.report.render.PlainPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Shows one question in a browser and again whenever content changes. While it cannot be read, the
 * page says what is wrong and where, above the question as it was before.
 */
public final class PreviewWatch implements AutoCloseable {

    /** Opens the content as it is now. */
    public interface Sources {
        /** The content; what is wrong on the way to it is added to the findings. */
        ContentSource open(Findings into);
    }

    /**
     * Which question is shown, and how.
     *
     * @param form full, short, twin or twin-full
     * @param variant {@code base} or a letter
     */
    public record Wanted(String id, Audience audience, String form, String variant) {}

    private final Sources sources;
    private final Wanted wanted;
    private final LocalDate today;
    private final PreviewServer server = PreviewServer.start();
    private final ReadMemo reads = new ReadMemo();
    private final LintMemo memo = new LintMemo();
    private Optional<Rendering> last = Optional.empty();
    private boolean broken;

    /**
     * A preview that is served already.
     *
     * @param today the day that the rules compare dates with
     */
    public PreviewWatch(Sources sources, Wanted wanted, LocalDate today) {
        this.sources = sources;
        this.wanted = wanted;
        this.today = today;
        try {
            show(page());
        } catch (Refusal unknown) {
            close();
            throw unknown;
        }
    }

    /** Where a browser finds it. */
    public String address() {
        return server.address();
    }

    /** Whether the content could not be read when it was last looked at. */
    public synchronized boolean isBroken() {
        return broken;
    }

    /** Goes on until there are no more changes. */
    public void run(Changes changes) {
        while (changes.await()) {
            try {
                show(page());
            } catch (Refusal gone) {
                show(new Shown(true, broken(List.of(String.valueOf(gone.getMessage())))));
            }
        }
    }

    private record Shown(boolean broken, PlainPage page) {}

    private synchronized void show(Shown now) {
        broken = now.broken();
        server.show(now.page());
    }

    private Shown page() {
        Findings found = new Findings();
        ContentSource source = sources.open(found).remembering(reads);
        Optional<QuestionBank> bank = BankReader.read(source, found);
        Optional<LintSettings> settings = LintSettingsReader.read(source, found);
        if (bank.isEmpty() || settings.isEmpty()) {
            return new Shown(true, broken(found.sorted().stream().map(Finding::line).toList()));
        }
        UnknownId.refuse(
                "question",
                wanted.id(),
                bank.get().questions().keySet(),
                "plumbline bank list shows all");
        Question question = bank.get().question(wanted.id()).orElseThrow();
        Rendering asked = Rendering.of(question, bank.get(), wanted.form(), wanted.variant());
        last = Optional.of(asked);
        LintedContent content = new LintedContent(source, bank.get(), settings.get(), today);
        List<Finding> findings =
                wanted.audience() == Audience.AUTHOR
                        ? findings(content.remembering(memo), question)
                        : List.of();
        return new Shown(false, PreviewPage.of(asked, wanted.audience(), findings));
    }

    private List<Finding> findings(LintedContent content, Question question) {
        String file = content.question(question).shownAs();
        return new Lint(content, ScorerRules.withTheBanks())
                .run(q -> q.question().id().equals(question.id())).sorted().stream()
                        .filter(f -> f.place().file().equals(file))
                        .toList();
    }

    private PlainPage broken(List<String> faults) {
        return PreviewPage.broken(wanted.id(), faults, last, wanted.audience());
    }

    @Override
    public void close() {
        server.close();
    }
}
