package dev.plumbline.report.story;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.AmendmentMoment;
import dev.plumbline.report.facts.AnswerFacts.ConcernMoment;
import dev.plumbline.report.facts.AnswerFacts.Help;
import dev.plumbline.report.facts.AnswerFacts.LateTick;
import dev.plumbline.report.facts.AnswerFacts.Note;
import dev.plumbline.report.facts.AnswerFacts.Pointer;
import dev.plumbline.report.facts.AnswerFacts.Response;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.facts.InterviewerFacts;
import dev.plumbline.report.facts.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Times, notes and hashes of {@link LedgerStory}. */
final class LedgerFacts {

    private final UnaryOperator<String> spoken;

    private LedgerFacts(UnaryOperator<String> spoken) {
        this.spoken = spoken;
    }

    static InterviewFacts of(UnaryOperator<String> spoken) {
        return new LedgerFacts(spoken).facts();
    }

    private InterviewFacts facts() {
        return new InterviewFacts(
                "2026-11-20-c-1042",
                spoken.apply("C-1042"),
                Optional.of(
                        new InterviewFacts.Opening(
                                "senior-backend-2026-11",
                                spoken.apply("Senior for the ledger team"),
                                "sha256:" + "5c0ffee1".repeat(8),
                                List.of(),
                                List.of())),
                List.of(
                        new InterviewFacts.Sitting("2026-11-17"),
                        new InterviewFacts.Sitting("2026-11-19")),
                List.of(
                        new InterviewerFacts(
                                LedgerStory.A,
                                true,
                                said("Ready with a plan"),
                                said("Who reads session code in the first month?"),
                                Optional.empty(),
                                OptionalInt.of(21)),
                        new InterviewerFacts(
                                LedgerStory.B,
                                true,
                                said("Not yet"),
                                said(
                                        "A leaked key would be replaced with the old one still in"
                                                + " use."),
                                said(
                                        "I heard “change the key” and nothing about sessions"
                                                + " already signed."),
                                OptionalInt.of(160)),
                        new InterviewerFacts(
                                LedgerStory.C,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty())),
                answers(),
                new Provenance(
                        "sha256:" + "41be77d0".repeat(8),
                        "sha256:" + "9b6df416".repeat(8),
                        "sha256:" + "07a4d9d8".repeat(8),
                        Optional.of("senior-a"),
                        Optional.of("sha256:" + "3b468e73".repeat(8)),
                        "sha256:" + "58cb93bd".repeat(8),
                        "1.0.0",
                        Optional.empty(),
                        List.of(new Provenance.SignedHead(412, "sha256:" + "6e0f11c2".repeat(8))),
                        "0.1.0"),
                Optional.of(
                        spoken.apply(
                                "until 2027-05-20, six months after the decision, unless a legal"
                                        + " hold applies")));
    }

    private Optional<String> said(String text) {
        return Optional.of(spoken.apply(text));
    }

    private List<AnswerFacts> answers() {
        List<AnswerFacts> answers = new ArrayList<>();
        answers.add(
                answer(
                        LedgerStory.BALANCE,
                        12,
                        13,
                        List.of(probe("p-both", 260)),
                        List.of(
                                note(
                                        LedgerStory.A,
                                        320,
                                        "Lets the database refuse it: a check on the balance, same"
                                                + " transaction."),
                                note(
                                        LedgerStory.B,
                                        150,
                                        "“Both read first, so one write is lost.”"))));
        answers.add(session());
        answers.add(
                answer(
                        LedgerStory.ROLLOUT,
                        12,
                        12,
                        List.of(probe("p-back", 420)),
                        List.of(
                                note(LedgerStory.A, 60, "Stops the rollout before anything else."),
                                note(
                                        LedgerStory.B,
                                        470,
                                        "“One build back, and the column stays.” Names what going"
                                                + " back means for the rows already written."))));
        answers.add(ledger());
        answers.add(
                answer(
                        LedgerStory.ORDERS,
                        12,
                        10,
                        List.of(probe("p-count", 500)),
                        List.of(
                                note(
                                        LedgerStory.A,
                                        132,
                                        "Counted 81 statements for 40 orders before touching code;"
                                                + " proved the gain with the same count."))));
        answers.add(
                answer(
                        LedgerStory.WEBHOOK,
                        12,
                        14,
                        List.of(
                                new Help(Help.Kind.REVEAL, "1", OptionalInt.of(90)),
                                probe("p-hour", 400),
                                new Help(Help.Kind.HINT, "h-order", OptionalInt.of(540))),
                        List.of(
                                note(
                                        LedgerStory.A,
                                        410,
                                        "Did not come back to the hour that has passed, nor to"
                                                + " forged events."))));
        answers.add(answer(LedgerStory.REFUND, 12, 11, List.of(), List.of()));
        answers.add(answer(LedgerStory.FLAG, 12, 12, List.of(), List.of()));
        return answers;
    }

    private AnswerFacts session() {
        return new AnswerFacts(
                LedgerStory.SESSION,
                OptionalInt.of(14),
                OptionalInt.of(15),
                List.of(probe("p-fallback", 420), probe("p-two", 700)),
                List.of(
                        note(LedgerStory.A, 845, "“With the key they could sign a session.”"),
                        note(
                                LedgerStory.B,
                                200,
                                "Style comments for the first three minutes, then the signing key"
                                        + " in the source.")),
                List.of(new ConcernMoment(LedgerStory.A, "keep-leaked-key", OptionalInt.of(455))),
                List.of(),
                List.of(new LateTick(LedgerStory.A, "forged-session")),
                Optional.empty());
    }

    private AnswerFacts ledger() {
        return new AnswerFacts(
                LedgerStory.LEDGER,
                OptionalInt.of(25),
                OptionalInt.of(24),
                List.of(probe("p-lock", 550), probe("p-stop", 960)),
                List.of(
                        note(
                                LedgerStory.A,
                                760,
                                "Check as NOT VALID now, validate in a second step; commits per"
                                        + " batch, stores the last id."),
                        note(
                                LedgerStory.A,
                                990,
                                "Pace “maybe 10,000 a batch”; no numeric limit at which the work"
                                        + " stops.")),
                List.of(new ConcernMoment(LedgerStory.A, "invented-values", OptionalInt.of(540))),
                List.of(new AmendmentMoment(LedgerStory.B, "2026-11-20T11:20:00Z")),
                List.of(),
                Optional.of(
                        new Response(
                                spoken.apply(
                                        "At noon it takes a lock on every row.\n\n"
                                                + "I would ship the column first, then the code."),
                                Optional.empty(),
                                List.of(
                                        new Pointer(
                                                "Lock risk",
                                                "claimed",
                                                spoken.apply("lock on every row"))),
                                List.of("What happens to the queries around it?"))));
    }

    private static AnswerFacts answer(
            AnswerKey key, int planned, int used, List<Help> help, List<Note> notes) {
        return new AnswerFacts(
                key,
                OptionalInt.of(planned),
                OptionalInt.of(used),
                help,
                notes,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Help probe(String id, int at) {
        return new Help(Help.Kind.PROBE, id, OptionalInt.of(at));
    }

    private Note note(String interviewer, int at, String text) {
        return new Note(interviewer, OptionalInt.of(at), spoken.apply(text));
    }
}
