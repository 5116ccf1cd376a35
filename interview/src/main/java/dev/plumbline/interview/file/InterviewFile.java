package dev.plumbline.interview.file;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Place;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Openings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.SchemaWriter;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.interview.event.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One interview as a person wrote it, with its scorecards, each of which may lie in a file of its
 * own beside it. It has passed the checks that need no question bank.
 */
public final class InterviewFile {

    /** Gives the bytes of a file that lies beside the interview file. */
    public interface Neighbours {
        /** The bytes of the file with this name; a name has no folder in it. */
        byte[] read(String name);
    }

    private final View file;
    private final List<View> scorecards;
    private final String hash;

    private InterviewFile(View file, List<View> scorecards, String hash) {
        this.file = file;
        this.scorecards = List.copyOf(scorecards);
        this.hash = hash;
    }

    /**
     * Reads an interview file.
     *
     * @param shownAs how findings name it
     * @param bytes its content
     * @param neighbours where scorecards with a file of their own are read
     * @param into takes everything that is wrong
     * @return nothing when there are errors
     */
    public static Optional<InterviewFile> read(
            String shownAs, byte[] bytes, Neighbours neighbours, Findings into) {
        Optional<Node> node = checked(shownAs, bytes, InterviewShape.interview(), into);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        View file = View.of(node.get());
        Map<String, String> hashes = new TreeMap<>();
        hashes.put("", Hash.of(bytes));
        List<View> scorecards = new ArrayList<>();
        boolean whole = true;
        for (View card : file.views("scorecards")) {
            Optional<View> read = card(card, shownAs, neighbours, hashes, into);
            read.ifPresent(scorecards::add);
            whole &= read.isPresent();
        }
        return whole
                ? Optional.of(new InterviewFile(file, scorecards, together(hashes)))
                : Optional.empty();
    }

    private static Optional<View> card(
            View card,
            String shownAs,
            Neighbours neighbours,
            Map<String, String> hashes,
            Findings into) {
        if (!card.has("file")) {
            return Optional.of(card);
        }
        String name = card.text("file");
        byte[] bytes = neighbours.read(name);
        hashes.put(name, Hash.of(bytes));
        int slash = shownAs.lastIndexOf('/');
        String place = shownAs.substring(0, slash + 1) + name;
        return checked(place, bytes, InterviewShape.scorecard(), into).map(View::of);
    }

    private static Optional<Node> checked(
            String shownAs, byte[] bytes, Shape shape, Findings into) {
        Findings own = new Findings();
        Optional<Node> node = LocatedReader.read(shownAs, bytes, own);
        node.ifPresent(n -> ShapeCheck.check(n, shape, own));
        into.addAll(own);
        return own.hasErrors() ? Optional.empty() : node;
    }

    /**
     * Compares the interview with the content it was held from.
     *
     * @param openings those it may belong to; the one it names is among those read
     * @param into takes everything that does not fit; notes and warnings do not keep it from
     *     fitting
     * @return whether it can be evaluated
     */
    public boolean fits(QuestionBank bank, Openings openings, Findings into) {
        Findings own = new Findings();
        new OpeningFit(file, bank, own).check(openings);
        new InterviewCheck(file, scorecards, bank, own).check();
        into.addAll(own);
        return !own.hasErrors();
    }

    /** The events that would have led to this file. */
    public List<Entry> events() {
        return FileEvents.of(file, scorecards);
    }

    /** Id of the opening that it belongs to, if it names one. */
    public Optional<String> opening() {
        return file.optText("opening");
    }

    /** The place of the role, for a finding about it. */
    public Place rolePlace() {
        return file.place("role");
    }

    /** SHA-256 of the file, or over the hashes of all its files when there are several. */
    public String hash() {
        return hash;
    }

    /** Events as an interview file in canonical form. */
    public static String write(List<Entry> entries) {
        return EventsFile.write(entries);
    }

    /** The JSON Schema (draft-07) of the interview file. */
    public static String schema() {
        return SchemaWriter.draft07(
                "Plumbline interview", "urn:plumbline:interview:1", InterviewShape.interview());
    }

    private static String together(Map<String, String> hashes) {
        if (hashes.size() == 1) {
            return hashes.values().iterator().next();
        }
        StringBuilder lines = new StringBuilder();
        hashes.forEach((name, hash) -> lines.append(name).append(' ').append(hash).append('\n'));
        return Hash.of(lines.toString());
    }
}
