package dev.plumbline.console.serve;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.Head;
import dev.plumbline.console.log.Judge;
import dev.plumbline.console.log.Line;
import dev.plumbline.console.log.LogStore;
import dev.plumbline.console.log.LogWriter;
import dev.plumbline.console.log.Recorded;
import dev.plumbline.console.log.Refusal;
import dev.plumbline.console.log.Result;
import dev.plumbline.console.log.Seal;
import dev.plumbline.console.log.Submission;
import dev.plumbline.console.opening.OpeningBook;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.opening.Slot;
import dev.plumbline.console.room.RoomPlan;
import dev.plumbline.console.story.Story;
import dev.plumbline.console.view.InterviewView;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All interviews of a data folder, and the judge of what may be kept in them. */
public final class Console implements Judge, AutoCloseable {

    /** An interview that nobody follows and nobody asks for is read again after this time. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Supplier<QuestionBank> bank;
    private final OpeningBook book;
    private final LogWriter writer;
    private final InstantSource clock;
    private final Map<String, LiveInterview> live = new ConcurrentHashMap<>();

    /**
     * The console of a folder's log and setups; it writes until it is closed.
     *
     * @param bank asked when the content is first needed; it may wait until that is read
     */
    public Console(
            Supplier<QuestionBank> bank,
            OpeningBook book,
            LogStore store,
            Seal seal,
            InstantSource clock) {
        this.bank = bank;
        this.book = book;
        this.clock = clock;
        this.writer = new LogWriter(store, seal, this, clock);
    }

    QuestionBank bank() {
        return bank.get();
    }

    OpeningBook book() {
        return book;
    }

    CompletableFuture<Result> submit(Submission submission) {
        return writer.submit(submission);
    }

    /** The interview with this id; empty when there is none, or its candidate has been erased. */
    Optional<LiveInterview> interview(String id) throws IOException {
        LiveInterview known = live.get(id);
        if (known != null) {
            known.usedAt(clock.instant());
            return Optional.of(known);
        }
        Optional<Setup> setup = book.setup(id);
        if (setup.isEmpty()) {
            return Optional.empty();
        }
        synchronized (live) {
            LiveInterview again = live.get(id);
            if (again == null) {
                Instant now = clock.instant();
                live.values().removeIf(i -> i.idleSince(now.minus(IDLE)));
                again = load(setup.get());
                again.usedAt(now);
                live.put(id, again);
            }
            return Optional.of(again);
        }
    }

    private LiveInterview load(Setup setup) throws IOException {
        String roleTitle =
                bank().roles().profile(setup.role()).map(RoleProfile::title).orElse(setup.role());
        InterviewView.Frame frame =
                new InterviewView.Frame(
                        setup.title(), roleTitle, setup.suggestsNext(), bank()::competencyTitle);
        return new LiveInterview(setup, frame, plan(setup), writer.read(setup.interview(), 0));
    }

    /** The interview file of an interview, with the heads of its log that were signed. */
    String file(LiveInterview interview) throws IOException {
        List<Head> heads =
                writer.read(interview.plan().interview(), 0).stream()
                        .map(Recorded::envelope)
                        .filter(e -> e.type().equals(Head.TYPE))
                        .flatMap(e -> Line.head(e.sealed()).stream())
                        .toList();
        return Story.file(interview.plan(), interview.kept(), heads);
    }

    private RoomPlan plan(Setup setup) {
        List<RoomPlan.Planned> planned = new ArrayList<>();
        for (Slot slot : setup.plan()) {
            Question question =
                    bank().question(slot.question())
                            .orElseThrow(
                                    () ->
                                            new Fault(
                                                    409,
                                                    "The content has no question "
                                                            + slot.question()
                                                            + " any more.",
                                                    "Start the server with the content of that"
                                                            + " time."));
            Form form =
                    Arrays.stream(Form.values())
                            .filter(f -> f.word().equals(slot.form()))
                            .findFirst()
                            .orElseThrow();
            planned.add(
                    new RoomPlan.Planned(
                            slot.number(),
                            question.as(form),
                            slot.sitting(),
                            slot.minutes(),
                            slot.must(),
                            slot.spare(),
                            slot.variant()));
        }
        return new RoomPlan(
                setup.interview(),
                setup.candidate(),
                Optional.empty(),
                setup.role(),
                bank().hash(),
                planned,
                setup.panel().stream().map(Setup.Member::code).toList());
    }

    @Override
    public Optional<Refusal> refuse(Submission submission) {
        try {
            Optional<LiveInterview> interview = interview(submission.interview());
            return interview.isPresent()
                    ? interview.get().refuse(submission)
                    : Optional.of(
                            new Refusal("There is no such interview.", "Ask the coordinator."));
        } catch (IOException e) {
            return Optional.of(
                    new Refusal("The interview cannot be read.", "Tell the coordinator."));
        }
    }

    @Override
    public void accepted(Envelope envelope, Submission submission) {
        known(envelope).ifPresent(i -> i.accepted(envelope, submission));
    }

    @Override
    public void kept(Envelope envelope, Submission submission) {
        known(envelope).ifPresent(i -> i.kept(envelope, submission));
    }

    private Optional<LiveInterview> known(Envelope envelope) {
        return Optional.ofNullable(live.get(envelope.interview()));
    }

    @Override
    public void forgotten(Set<String> interviews) {
        for (String id : interviews) {
            LiveInterview interview = live.get(id);
            if (interview != null) {
                try {
                    interview.begin(writer.read(id, 0));
                } catch (IOException e) {
                    live.remove(id);
                }
            }
        }
    }

    /** Ends after everything that was submitted before. */
    @Override
    public void close() {
        writer.close();
    }
}
