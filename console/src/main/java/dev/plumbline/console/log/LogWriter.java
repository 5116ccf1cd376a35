package dev.plumbline.console.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a log. Submissions of any number of threads are taken in batches: each batch is
 * judged, sequenced, chained and made durable at once, and only then acknowledged.
 */
public final class LogWriter implements AutoCloseable {

    private static final int LONGEST_QUEUE = 20_000;
    private static final int MOST_TAILS = 256;
    private static final int LARGEST_BATCH = 1_000;

    /** One submission and whoever waits for it. */
    private record Pending(@Nullable Submission submission, CompletableFuture<Result> result) {}

    /** One envelope that is about to be durable; heads have no submission. */
    private record Accepted(
            Envelope envelope, Optional<Submission> submission, CompletableFuture<Result> result) {}

    private final LogStore store;
    private final Seal seal;
    private final Judge judge;
    private final InstantSource clock;
    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Map<String, Tail> tails = new LinkedHashMap<>(16, 0.75f, true);
    private final Thread thread;

    /** A writer that runs until it is closed. */
    public LogWriter(LogStore store, Seal seal, Judge judge, InstantSource clock) {
        this.store = store;
        this.seal = seal;
        this.judge = judge;
        this.clock = clock;
        this.thread = new Thread(this::run, "log-writer");
        thread.start();
    }

    /** Asks for something to be kept; completes once that is decided. */
    public CompletableFuture<Result> submit(Submission submission) {
        CompletableFuture<Result> result = new CompletableFuture<>();
        if (!queue.offer(new Pending(submission, result))) {
            result.complete(
                    new Result.Unavailable(
                            new Refusal("The server is busy.", "Send it again in a second.")));
        }
        return result;
    }

    /** What is kept of an interview after a sequence, opened as far as its key is there. */
    public List<Recorded> read(String interview, long after) throws IOException {
        List<Recorded> all = new ArrayList<>();
        store.read(Optional.of(interview), after, e -> all.add(recorded(e)));
        return all;
    }

    private Recorded recorded(Envelope e) {
        return new Recorded(
                e,
                e.actor().equals(Tail.OWN)
                        ? Optional.empty()
                        : seal.open(e.interview(), bound(e.id(), e.type()), e.sealed()));
    }

    /** What a sealed body is bound to besides its interview. */
    public static String bound(String command, String type) {
        return command + "\n" + type;
    }

    private void run() {
        List<Pending> batch = new ArrayList<>();
        boolean open = true;
        while (open) {
            batch.clear();
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(batch, LARGEST_BATCH - 1);
            open = batch.stream().noneMatch(p -> p.submission() == null);
            write(batch);
            forgetOldest();
        }
    }

    /** What was used longest ago is read again when it is wanted. */
    private void forgetOldest() {
        Iterator<String> oldest = tails.keySet().iterator();
        while (tails.size() > MOST_TAILS) {
            oldest.next();
            oldest.remove();
        }
    }

    private void write(List<Pending> batch) {
        List<Accepted> accepted = new ArrayList<>();
        for (Pending pending : batch) {
            Submission submission = pending.submission();
            if (submission != null) {
                try {
                    judged(submission, pending.result(), accepted);
                } catch (IOException e) {
                    unavailable(pending.result(), e);
                }
            }
        }
        if (accepted.isEmpty()) {
            return;
        }
        try {
            store.append(accepted.stream().map(Accepted::envelope).toList());
        } catch (IOException e) {
            Set<String> interviews = new HashSet<>();
            accepted.forEach(a -> interviews.add(a.envelope().interview()));
            interviews.forEach(tails::remove);
            judge.forgotten(interviews);
            accepted.forEach(a -> unavailable(a.result(), e));
            return;
        }
        for (Accepted a : accepted) {
            a.submission().ifPresent(s -> judge.kept(a.envelope(), s));
            a.result().complete(new Result.Kept(acknowledged(a.envelope())));
        }
    }

    private void judged(Submission s, CompletableFuture<Result> result, List<Accepted> accepted)
            throws IOException {
        Tail tail = tail(s.interview());
        Optional<Acknowledgement> before = tail.kept(s.command());
        if (before.isPresent()) {
            result.complete(again(s, before.get(), tail));
            return;
        }
        Optional<Refusal> refusal =
                seal.has(s.interview())
                        ? judge.refuse(s)
                        : Optional.of(
                                new Refusal(
                                        "This candidate's data have been erased.",
                                        "Nothing more can be kept."));
        if (refusal.isPresent()) {
            result.complete(new Result.Refused(refusal.get()));
            return;
        }
        byte[] sealed = seal.close(s.interview(), bound(s.command(), s.type()), s.act());
        Envelope envelope = Envelope.of(s, tail.next(), now(tail), sealed, tail.hash());
        tail.add(envelope, s.act());
        judge.accepted(envelope, s);
        accepted.add(new Accepted(envelope, Optional.of(s), result));
        if (s.signed()) {
            accepted.add(head(s, tail));
        }
    }

    private Accepted head(Submission s, Tail tail) {
        Head head = seal.sign(s.interview(), tail.next() - 1, tail.hash());
        byte[] body = head.line().getBytes(StandardCharsets.UTF_8);
        Submission own = Tail.own(s.interview(), Head.TYPE, "head-" + (tail.next() - 1), body);
        Envelope envelope = Envelope.of(own, tail.next(), now(tail), body, tail.hash());
        tail.add(envelope, body);
        return new Accepted(envelope, Optional.empty(), new CompletableFuture<>());
    }

    private static Result again(Submission s, Acknowledgement before, Tail tail) {
        return tail.same(s.command(), s.act())
                ? new Result.Kept(before)
                : new Result.Refused(
                        new Refusal(
                                "This command was kept with other content.",
                                "Send what is new under a new id."));
    }

    private static Acknowledgement acknowledged(Envelope e) {
        return new Acknowledgement(e.sequence(), e.at(), e.hash(), false);
    }

    private Instant now(Tail tail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(tail.at()) ? tail.at() : now;
    }

    private Tail tail(String interview) throws IOException {
        Tail known = tails.get(interview);
        if (known != null) {
            return known;
        }
        Tail tail = new Tail();
        store.read(
                Optional.of(interview), 0, e -> tail.add(e, recorded(e).act().orElse(new byte[0])));
        tails.put(interview, tail);
        return tail;
    }

    private static void unavailable(CompletableFuture<Result> result, IOException e) {
        String why = e.getMessage() == null ? "The log cannot be written." : e.getMessage();
        result.complete(
                new Result.Unavailable(
                        new Refusal(why, "Nothing was kept; your device keeps what you did.")));
    }

    /** Ends after everything that was submitted before. */
    @Override
    public void close() {
        try {
            queue.put(new Pending(null, new CompletableFuture<>()));
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
