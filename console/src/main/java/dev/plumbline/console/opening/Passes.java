package dev.plumbline.console.opening;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.store.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Join links, which are burnt when they are used, and the sessions they open. Tokens are 256 random
 * bits; a file keeps only their SHA-256, so that it opens nothing, and people stay in when the
 * server is started again.
 */
public final class Passes {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final int MOST = 20_000;
    private static final Shape FILE =
            Shape.listOf(
                    Shape.object()
                            .must("hash", Shape.text(64), "Of the token.")
                            .must("link", Shape.flag(), "Whether it is a link.")
                            .must(
                                    "interview",
                                    new Shape.Text(0, 64, false, Optional.empty()),
                                    "Which one.")
                            .must("who", Shape.id(1, 64), "Whose.")
                            .must("device", Shape.text(64), "On which device.")
                            .must("until", Shape.dateTime(), "When it ends."),
                    0,
                    MOST);

    private final Path file;
    private final SecureRandom random;
    private final Map<String, Pass> links = new TreeMap<>();
    private final Map<String, Pass> sessions = new TreeMap<>();

    private Passes(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /** Those kept in a file. */
    public static Passes open(Path file, SecureRandom random) throws IOException {
        Passes passes = new Passes(file, random);
        if (Files.exists(file)) {
            Findings findings = new Findings();
            LocatedReader.readJson("passes", Files.readAllBytes(file), findings)
                    .filter(
                            node -> {
                                ShapeCheck.check(node, FILE, findings);
                                return !findings.hasErrors();
                            })
                    .ifPresent(node -> View.items(node).forEach(n -> passes.read(View.of(n))));
        }
        return passes;
    }

    private void read(View v) {
        Pass pass =
                new Pass(
                        v.text("interview"),
                        Who.of(v.text("who")),
                        v.text("device"),
                        Instant.parse(v.text("until")));
        (v.flag("link") ? links : sessions).put(v.text("hash"), pass);
    }

    /** A new link; whoever has it first comes in. */
    public synchronized String link(String interview, Who who, Instant now) throws IOException {
        String token = token();
        links.put(hash(token), new Pass(interview, who, "device", now.plus(LIFE)));
        keep(now);
        return token;
    }

    /**
     * Burns a link and opens a session.
     *
     * @return the session's token; empty when the link was used, has ended, or never was
     */
    public synchronized Optional<String> join(String token, Instant now) throws IOException {
        Pass link = links.remove(hash(token));
        if (link == null || link.until().isBefore(now)) {
            return Optional.empty();
        }
        String session = token();
        String device = "d-" + token().substring(0, 12);
        sessions.put(hash(session), new Pass(link.interview(), link.who(), device, now.plus(LIFE)));
        keep(now);
        return Optional.of(session);
    }

    /** Whose session a token is. */
    public synchronized Optional<Pass> session(String token, Instant now) {
        return Optional.ofNullable(sessions.get(hash(token))).filter(p -> !p.until().isBefore(now));
    }

    /** Ends all links and sessions of an interview. */
    public synchronized void forget(String interview, Instant now) throws IOException {
        links.values().removeIf(p -> p.interview().equals(interview));
        sessions.values().removeIf(p -> p.interview().equals(interview));
        keep(now);
    }

    private void keep(Instant now) throws IOException {
        links.values().removeIf(p -> p.until().isBefore(now));
        sessions.values().removeIf(p -> p.until().isBefore(now));
        List<Map<String, Object>> all = new ArrayList<>();
        links.forEach((hash, pass) -> all.add(fields(hash, pass, true)));
        sessions.forEach((hash, pass) -> all.add(fields(hash, pass, false)));
        PrivateFile.write(file, Json.write(all).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> fields(String hash, Pass pass, boolean link) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("hash", hash);
        out.put("link", link);
        out.put("interview", pass.interview());
        out.put("who", pass.who().word());
        out.put("device", pass.device());
        out.put("until", pass.until().toString());
        return out;
    }

    private String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
