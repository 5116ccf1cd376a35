package dev.plumbline.cli.preview;

import dev.plumbline.bank.coverage.TextReadiness;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.cli.desk.workshop.Audience;
import dev.plumbline.cli.desk.workshop.Rendering;
import dev.plumbline.report.render.PlainPage;
import java.util.List;
import java.util.Optional;

/** One question as a page for one audience, in the order in which its reader needs the parts. */
final class PreviewPage {

    private final PlainPage page;
    private final Rendering asked;

    private PreviewPage(PlainPage page, Rendering asked) {
        this.page = page;
        this.asked = asked;
    }

    /** The question as it is; an author also sees what the rules find. */
    static PlainPage of(Rendering asked, Audience audience, List<Finding> findings) {
        boolean hears = audience == Audience.CANDIDATE;
        String title = hears ? "Question" : asked.in(asked.question().title());
        PlainPage page = new PlainPage(title, hears ? "" : says(asked));
        if (audience == Audience.AUTHOR) {
            page.list(
                    findings.isEmpty() ? "No findings" : "Findings",
                    findings.stream().map(Finding::line).toList());
        }
        new PreviewPage(page, asked).parts(audience);
        return page;
    }

    /**
     * What is wrong, while the question cannot be shown as it is.
     *
     * @param last the question as it was before, if it was ever read
     */
    static PlainPage broken(
            String id, List<String> faults, Optional<Rendering> last, Audience audience) {
        String before = last.isEmpty() ? "" : " Below it is shown as it was last read.";
        PlainPage page = new PlainPage(id + " cannot be shown", "Mend what follows." + before);
        page.list("Findings", faults);
        last.ifPresent(asked -> new PreviewPage(page, asked).parts(audience));
        return page;
    }

    private static String says(Rendering asked) {
        return asked.competency()
                + ", "
                + asked.asked().minutes()
                + " minutes, form "
                + asked.asked().form().word()
                + ", variant "
                + asked.variant();
    }

    private void parts(Audience audience) {
        asked.briefing().ifPresent(b -> page.prose("Read first", b));
        page.prose("Prompt", asked.prompt());
        if (audience == Audience.CANDIDATE) {
            return;
        }
        talk();
        listen();
        if (audience == Audience.AUTHOR) {
            keep();
        }
    }

    private void talk() {
        page.table(
                "Probes",
                List.of("Probe", "Ask", "Separates", "Brings out"),
                asked.asked().probes().stream()
                        .map(
                                p ->
                                        List.of(
                                                p.id(),
                                                asked.in(p.ask()),
                                                p.separates(),
                                                String.join(", ", p.elicits())))
                        .toList());
        page.table(
                "Told only when asked for",
                List.of("Asked", "Told"),
                asked.words().reveals().stream().map(r -> List.of(r.ask(), r.answer())).toList());
        page.table(
                "Hints",
                List.of("Hint", "Ceiling", "Give"),
                asked.question().hints().stream()
                        .map(h -> List.of(h.id(), "" + h.ceiling(), asked.in(h.give())))
                        .toList());
    }

    private void listen() {
        page.table(
                "Indicators",
                List.of("Label", "Group", "Level", "Weight", "Says"),
                asked.asked().indicators().stream().map(this::row).toList());
        page.table(
                "Concerns",
                List.of("Concern", "Cap", "Says", "Ask"),
                asked.question().concerns().stream()
                        .map(
                                c ->
                                        List.of(
                                                c.label(),
                                                "" + c.cap(),
                                                asked.in(c.says()),
                                                asked.in(c.ask())))
                        .toList());
    }

    private List<String> row(Indicator act) {
        return List.of(
                act.label(),
                act.group(),
                "" + act.level(),
                act.weight() + (act.critical() ? " critical" : ""),
                asked.in(act.says()));
    }

    private void keep() {
        page.table(
                "Rubric",
                List.of("Level", "Anchor"),
                asked.question().rubric().entrySet().stream()
                        .map(e -> List.of("" + e.getKey(), asked.in(e.getValue())))
                        .toList());
        page.list("Answer key", asked.question().answerKey().stream().map(asked::in).toList());
        List<String> missing = TextReadiness.missing(asked.question());
        page.list(
                missing.isEmpty() ? "Nothing is missing for text-ready" : "Missing for text-ready",
                missing);
    }
}
