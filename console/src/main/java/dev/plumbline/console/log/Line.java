package dev.plumbline.console.log;

import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Reads the lines of an exported log. */
public final class Line {

    private static final String WORD = "[A-Za-z0-9_-]{1,64}";
    private static final String HASH = "[0-9a-f]{64}";
    private static final Shape.ObjectOf ENVELOPE =
            object().must("v", whole(1, 1), "The version of this form.")
                    .must("id", pattern(WORD, "a command's id"), "The command.")
                    .must("interview", pattern(WORD, "an interview's id"), "The interview.")
                    .must("seq", whole(1, Integer.MAX_VALUE), "From 1, without gaps.")
                    .must("at", Shape.dateTime(), "The server's time.")
                    .may("client", Shape.text(40), "The device's time.")
                    .must("actor", pattern(WORD, "a code"), "Who did it.")
                    .must("device", pattern(WORD, "a device's id"), "On which device.")
                    .must("type", pattern("[a-z-]{1,40}", "a kind of act"), "What kind of act.")
                    .may("supersedes", pattern(WORD, "a command's id"), "What it replaces.")
                    .must("body", new Shape.Text(0, 65_536, false, Optional.empty()), "Sealed.")
                    .must("prev", pattern(HASH, "64 hexadecimal digits"), "The hash before.")
                    .must("hash", pattern(HASH, "64 hexadecimal digits"), "The own hash.");
    private static final Shape.ObjectOf HEAD =
            object().must("seq", whole(1, Integer.MAX_VALUE), "What it vouches for.")
                    .must("hash", pattern(HASH, "64 hexadecimal digits"), "Its hash.")
                    .must("key", Shape.text(200), "The public key.")
                    .must("signature", Shape.text(200), "The signature.");

    private Line() {}

    /** The envelope of a line; nothing, with findings, when it is none. */
    public static Optional<Envelope> envelope(String file, String line, Findings into) {
        return read(file, line.getBytes(StandardCharsets.UTF_8), ENVELOPE, into)
                .map(
                        v ->
                                new Envelope(
                                        v.text("id"),
                                        v.text("interview"),
                                        v.whole("seq"),
                                        Instant.parse(v.text("at")),
                                        v.optText("client"),
                                        v.text("actor"),
                                        v.text("device"),
                                        v.text("type"),
                                        v.optText("supersedes"),
                                        v.text("body"),
                                        v.text("prev"),
                                        v.text("hash")));
    }

    /** The head that an envelope of the log's own holds. */
    public static Optional<Head> head(byte[] body) {
        return read("head", body, HEAD, new Findings())
                .map(
                        v ->
                                new Head(
                                        v.whole("seq"),
                                        v.text("hash"),
                                        v.text("key"),
                                        v.text("signature")));
    }

    private static Optional<View> read(
            String file, byte[] bytes, Shape.ObjectOf shape, Findings into) {
        Findings own = new Findings();
        Optional<View> view =
                LocatedReader.readJson(file, bytes, own)
                        .map(
                                node -> {
                                    ShapeCheck.check(node, shape, own);
                                    return node;
                                })
                        .filter(node -> !own.hasErrors())
                        .map(View::of);
        into.addAll(own);
        return own.hasErrors() ? Optional.empty() : view;
    }
}
