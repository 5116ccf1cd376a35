package dev.plumbline.console.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Submissions, and a judge that lets everything pass, for tests. */
public final class Logs {

    /** The interview of the tests. */
    public static final String ID = "interview-0001";

    private Logs() {}

    /** A submission of A's in the interview of the tests. */
    public static Submission submission(String command, String act) {
        return submission(ID, command, act, false);
    }

    /** A submission of A's. */
    public static Submission submission(
            String interview, String command, String act, boolean signed) {
        return new Submission(
                interview,
                "interviewer-a",
                "d-1",
                command,
                "noted",
                Optional.empty(),
                Optional.empty(),
                act.getBytes(StandardCharsets.UTF_8),
                signed);
    }

    /** Lets pass whatever does not say "no", and remembers what it was told. */
    public static final class Remembering implements Judge {

        private final List<String> told = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Optional<Refusal> refuse(Submission submission) {
            String act = new String(submission.act(), StandardCharsets.UTF_8);
            return act.equals("no")
                    ? Optional.of(new Refusal("It says no.", "Say yes."))
                    : Optional.empty();
        }

        @Override
        public void accepted(Envelope envelope, Submission submission) {
            told.add("accepted " + submission.command());
        }

        @Override
        public void kept(Envelope envelope, Submission submission) {
            told.add("kept " + submission.command() + " as " + envelope.sequence());
        }

        @Override
        public void forgotten(Set<String> interviews) {
            told.add("forgotten " + interviews);
        }

        /** What it was told, in order. */
        public List<String> told() {
            return List.copyOf(told);
        }
    }
}
