package dev.plumbline.console.care;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Erases candidates. Their key is destroyed, which makes every word that was sealed with it
 * unreadable in the log and in all copies of the log; the setup with their code name and the
 * panel's names is deleted; the fact is appended, and the chain still verifies.
 */
public final class Erasure {

    /** The type of the envelope that says so. */
    public static final String TYPE = "erased";

    private static final String HOLD = ".hold";

    private final DataCare care;

    /** Erasures in a folder. */
    public Erasure(DataCare care) {
        this.care = care;
    }

    /**
     * What was done.
     *
     * @param sequence of the envelope that says so
     * @param hash of that envelope, the end of the chain
     */
    public record Receipt(String interview, Instant at, long sequence, String hash) {

        /** What no erasure can reach, in sentences. */
        public static final List<String> OUT_OF_REACH =
                List.of(
                        "Reports, interview files and access packs that were saved elsewhere.",
                        "Backups that hold the key; delete them, or erase in them too.",
                        "Prints, mails, and what people remember.");
    }

    /**
     * Erases the candidate of an interview.
     *
     * @throws IOException when there is no such interview, it was erased before, or a legal hold
     *     keeps it
     */
    public Receipt erase(String interview, Instant now) throws IOException {
        List<Envelope> log = care.of(interview);
        if (log.isEmpty() && care.book().setup(interview).isEmpty()) {
            throw new IOException("There is no interview " + interview + ".");
        } else if (!care.keys().has(interview)) {
            throw new IOException("The candidate of " + interview + " was erased before.");
        }
        Optional<String> hold = hold(interview);
        if (hold.isPresent()) {
            throw new IOException(
                    "A legal hold keeps " + interview + ": " + hold.get() + " Release it first.");
        }
        care.keys().destroy(interview);
        care.book().forget(interview);
        care.passes().forget(interview, now);
        Envelope last = log.isEmpty() ? null : log.get(log.size() - 1);
        Envelope erased =
                Envelope.own(
                        interview,
                        TYPE,
                        "erased",
                        last == null ? 1 : last.sequence() + 1,
                        last == null || now.isAfter(last.at()) ? now : last.at(),
                        "{}",
                        last == null ? Envelope.START : last.hash());
        care.store().append(List.of(erased));
        return new Receipt(interview, erased.at(), erased.sequence(), erased.hash());
    }

    /** Keeps an interview from being erased. */
    public void hold(String interview, String reason) throws IOException {
        PrivateFile.write(file(interview), (reason + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Ends a legal hold. */
    public void release(String interview) throws IOException {
        Files.deleteIfExists(file(interview));
    }

    /** Why an interview is held. */
    public Optional<String> hold(String interview) throws IOException {
        Path file = file(interview);
        return Files.exists(file)
                ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                : Optional.empty();
    }

    private Path file(String interview) throws IOException {
        if (!interview.matches("[a-z0-9-]{1,64}")) {
            throw new IOException("No interview is called " + interview + ".");
        }
        return care.setups().resolve(interview + HOLD);
    }

    /**
     * One interview under a retention.
     *
     * @param last its last act; when it was set up, if nothing has happened yet
     * @param due whether it is older than the retention allows
     * @param hold why it is kept all the same
     */
    public record Due(String interview, Instant last, boolean due, Optional<String> hold) {}

    /** All interviews that are not erased, oldest first, and which of them are due. */
    public List<Due> due(int months, Instant now) throws IOException {
        Instant limit = now.atZone(ZoneOffset.UTC).minus(Period.ofMonths(months)).toInstant();
        List<Due> all = new ArrayList<>();
        for (Setup setup : care.book().setups()) {
            List<Envelope> log = care.of(setup.interview());
            Instant last = log.isEmpty() ? setup.at().orElse(now) : log.get(log.size() - 1).at();
            all.add(
                    new Due(
                            setup.interview(),
                            last,
                            last.isBefore(limit),
                            hold(setup.interview())));
        }
        all.sort(Comparator.comparing(Due::last).thenComparing(Due::interview));
        return all;
    }

    /** A receipt as JSON. */
    public static String json(Receipt receipt) {
        Map<String, Object> out = new LinkedHashMap<>(Json.object("erasure-receipt"));
        out.put("interview", receipt.interview());
        out.put("at", receipt.at().toString());
        out.put("seq", receipt.sequence());
        out.put("hash", receipt.hash());
        out.put("out_of_reach", Receipt.OUT_OF_REACH);
        return Json.write(out);
    }
}
