package dev.plumbline.console.log;

import dev.plumbline.bank.canonical.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the log. Who did what kind of thing when is in clear; what it said is in the sealed
 * body.
 *
 * @param id of the command; unique in its interview
 * @param sequence from 1 in each interview, without gaps
 * @param at the server's time in milliseconds, never before that of the envelope before
 * @param client the device's time, if it sent one
 * @param actor code of an interviewer, {@code coordinator}, or {@code log} for its own lines
 * @param device which device of the actor's
 * @param supersedes id of the command that this one takes the place of
 * @param body base64 of the sealed bytes
 * @param prev hash of the envelope before; 64 zeros for the first
 * @param hash SHA-256 over the canonical JSON of all other fields, 64 hexadecimal digits
 */
public record Envelope(
        String id,
        String interview,
        long sequence,
        Instant at,
        Optional<String> client,
        String actor,
        String device,
        String type,
        Optional<String> supersedes,
        String body,
        String prev,
        String hash) {

    /** The version of this form; an envelope says it in its field {@code v}. */
    public static final int VERSION = 1;

    /** What the first envelope of an interview has in place of a hash. */
    public static final String START = "0".repeat(64);

    /** The envelope with its hash. */
    static Envelope of(Submission s, long sequence, Instant at, byte[] sealed, String prev) {
        Envelope open =
                new Envelope(
                        s.command(),
                        s.interview(),
                        sequence,
                        at,
                        s.clientTime(),
                        s.actor(),
                        s.device(),
                        s.type(),
                        s.supersedes(),
                        Base64.getEncoder().encodeToString(sealed),
                        prev,
                        "");
        return open.hashed(open.computed());
    }

    /** A line of the log's own, whose body is not sealed. */
    public static Envelope own(
            String interview,
            String type,
            String command,
            long sequence,
            Instant at,
            String body,
            String prev) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return of(
                Tail.own(interview, type, command, bytes),
                sequence,
                at.truncatedTo(ChronoUnit.MILLIS),
                bytes,
                prev);
    }

    /** Whether the log wrote it by itself. */
    public boolean isOwn() {
        return actor.equals(Tail.OWN);
    }

    private Envelope hashed(String value) {
        return new Envelope(
                id,
                interview,
                sequence,
                at,
                client,
                actor,
                device,
                type,
                supersedes,
                body,
                prev,
                value);
    }

    /** The sealed bytes. */
    public byte[] sealed() {
        return Base64.getDecoder().decode(body);
    }

    /** The hash that its fields give. */
    public String computed() {
        return sha256(Json.line(fields()).getBytes(StandardCharsets.UTF_8));
    }

    /** As one line of JSON, without a line break. */
    public String line() {
        Map<String, Object> all = fields();
        all.put("hash", hash);
        return Json.line(all);
    }

    private Map<String, Object> fields() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("v", VERSION);
        out.put("id", id);
        out.put("interview", interview);
        out.put("seq", sequence);
        out.put("at", at.toString());
        client.ifPresent(c -> out.put("client", c));
        out.put("actor", actor);
        out.put("device", device);
        out.put("type", type);
        supersedes.ifPresent(s -> out.put("supersedes", s));
        out.put("body", body);
        out.put("prev", prev);
        return out;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
