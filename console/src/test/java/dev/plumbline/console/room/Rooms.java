package dev.plumbline.console.room;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import dev.plumbline.interview.event.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interview of the shipped content for tests: two questions, a spare, two interviewers. */
public final class Rooms {

    /** The first question, in its short form. */
    public static final AnswerKey LEDGER =
            new AnswerKey("mig-not-null-on-a-busy-ledger", Form.SHORT);

    /** The second question, in its short form. */
    public static final AnswerKey ORDERS =
            new AnswerKey("perf-orders-list-after-refactor", Form.SHORT);

    /** The spare. */
    public static final AnswerKey PORTAL = new AnswerKey("sec-portal-session-review", Form.SHORT);

    /** The two who rate, and the one who does not. */
    public static final Who A = new Who.Interviewer("interviewer-a");

    public static final Who B = new Who.Interviewer("interviewer-b");
    public static final Who COORDINATOR = new Who.Coordinator();

    /** When tests begin. */
    public static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

    /** The shipped content. */
    public static final QuestionBank BANK =
            BankReader.read(ContentSource.shipped(), new Findings()).orElseThrow();

    private Rooms() {}

    /** The plan. */
    public static RoomPlan plan() {
        return new RoomPlan(
                "interview-0001",
                "C-1",
                Optional.empty(),
                "blended-squad-senior-lean",
                BANK.hash(),
                List.of(
                        planned(1, LEDGER, false),
                        planned(2, ORDERS, false),
                        planned(3, PORTAL, true)),
                List.of("interviewer-a", "interviewer-b"));
    }

    private static RoomPlan.Planned planned(int number, AnswerKey key, boolean spare) {
        return new RoomPlan.Planned(
                number,
                BANK.question(key.question()).orElseThrow().as(key.form()),
                1,
                12,
                !spare,
                spare,
                "base");
    }

    /** An interview as it goes on: who did what, a minute apart. */
    public static final class Evening {

        private final List<KeptAct> kept = new ArrayList<>();
        private Instant now = NINE;

        /** Somebody does something, a minute after the last. */
        public Evening then(Who who, Deed deed) {
            return after(60, who, deed);
        }

        /** Somebody tells an event. */
        public Evening then(Who who, InterviewEvent event) {
            return then(who, new Deed.Told(event));
        }

        /** Somebody does something some seconds after the last. */
        public Evening after(int seconds, Who who, Deed deed) {
            now = now.plusSeconds(seconds);
            long n = kept.size() + 1L;
            kept.add(new KeptAct(n, now, who, new Act("act-" + n, Optional.empty(), deed)));
            return this;
        }

        /** Everything so far. */
        public List<KeptAct> kept() {
            return List.copyOf(kept);
        }

        /** The room after it. */
        public Room room() {
            return Room.of(plan(), kept);
        }

        /** Why somebody may not do something now; empty when they may. */
        public String refused(Who who, Deed deed) {
            return room().refuse(who, new Act("next", Optional.empty(), deed))
                    .map(Refused::why)
                    .orElse("");
        }

        /** Why somebody may not tell an event now. */
        public String refused(Who who, InterviewEvent event) {
            return refused(who, new Deed.Told(event));
        }
    }

    /** A question is opened by A. */
    public static Evening opened(AnswerKey key) {
        return new Evening().then(A, new Deed.QuestionOpened(key));
    }

    /** A moment of minutes and seconds. */
    public static Optional<Moment> at(String word) {
        return Optional.of(Moment.parse(word));
    }
}
