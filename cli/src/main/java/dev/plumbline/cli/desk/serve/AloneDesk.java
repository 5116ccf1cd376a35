package dev.plumbline.cli.desk.serve;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.cli.desk.FindingPrinter;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.cli.edge.Surroundings;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.opening.Slot;
import dev.plumbline.console.serve.ServerOptions;
import dev.plumbline.interview.event.Entry;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.file.InterviewFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One interviewer without a panel: the console runs for this terminal only, over one file. */
public final class AloneDesk implements AutoCloseable {

    private static final String CODE = "interviewer-a";

    private final Surroundings surroundings;
    private final Path file;
    private final String interview;
    private final ServeDesk desk;

    /** Starts it over an interview file that nobody has filled in yet, or takes it up again. */
    public AloneDesk(Surroundings surroundings, QuestionBank bank, Path data, Path file) {
        this.surroundings = surroundings;
        this.file = file;
        byte[] bytes = SafeFile.read(surroundings.resolve(file), file);
        List<Entry> events = events(bytes);
        this.interview = "alone-" + Hash.of(bytes).substring(7, 23);
        this.desk =
                new ServeDesk(
                        () -> bank,
                        data,
                        root -> new ServerOptions("127.0.0.1", 0, List.of(), Optional.empty()));
        desk.keep(setup(bank, events));
    }

    private List<Entry> events(byte[] bytes) {
        Findings findings = new Findings();
        Optional<InterviewFile> read =
                InterviewFile.read(file.toString(), bytes, name -> new byte[0], findings);
        FindingPrinter.print(findings, surroundings.err());
        List<Entry> events =
                read.map(InterviewFile::events)
                        .orElseThrow(
                                () -> Refusal.findings("the file is not used until it is mended."));
        if (events.stream().anyMatch(e -> !e.author().equals(Entry.ROOM))) {
            throw Refusal.usage(
                    file + " holds a scorecard already; plan --out writes one to fill in.");
        }
        return events;
    }

    private Setup setup(QuestionBank bank, List<Entry> events) {
        List<Slot> slots = new ArrayList<>();
        String role = "";
        String candidate = "";
        for (Entry entry : events) {
            if (entry.event() instanceof InterviewEvent.Opened opened) {
                role = opened.role();
                candidate = opened.candidate();
            } else if (entry.event() instanceof InterviewEvent.Asked asked) {
                Question question =
                        bank.question(asked.key().question())
                                .orElseThrow(
                                        () ->
                                                Refusal.findings(
                                                        "the content has no question "
                                                                + asked.key().question()
                                                                + "."));
                slots.add(
                        new Slot(
                                slots.size() + 1,
                                question.id(),
                                asked.key().form().word(),
                                asked.variant(),
                                1,
                                question.as(asked.key().form()).minutes(),
                                false,
                                false));
            }
        }
        return new Setup(
                interview,
                "alone",
                "Alone",
                candidate,
                role,
                Optional.empty(),
                List.of(new Setup.Member(CODE, Optional.empty())),
                false,
                slots);
    }

    /** The id of the interview. */
    public String interview() {
        return interview;
    }

    /** The link of this terminal. */
    public String link() {
        return desk.link(interview, CODE);
    }

    /** Fills the file in once the card was handed in. */
    public void finish() {
        Optional<String> filled = desk.filled(interview);
        if (filled.isPresent()) {
            SafeFile.write(surroundings.resolve(file), file, filled.get());
            surroundings.out().println("Filled in: " + file);
            surroundings.out().println("Next: plumbline evaluate " + file);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
