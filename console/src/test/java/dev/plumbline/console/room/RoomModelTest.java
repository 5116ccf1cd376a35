package dev.plumbline.console.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The state machine of an interview against a model so simple that it can be read at a glance. */
class RoomModelTest {

    private static final int ORDERS = 100_000;
    private static final int LONGEST = 24;

    /** What may be done, by whom. */
    private enum Step {
        OPEN,
        RATE_A,
        RATE_B,
        HAND_IN_A,
        HAND_IN_B,
        WITHOUT_B,
        REVEAL,
        AMEND_A,
        CLOSE
    }

    /** Six booleans, and the rule for each step. */
    private static final class Model {

        private final Set<Step> done = new HashSet<>();

        boolean may(Step step) {
            boolean a = done.contains(Step.HAND_IN_A);
            boolean b = done.contains(Step.HAND_IN_B) || done.contains(Step.WITHOUT_B);
            boolean shown = done.contains(Step.REVEAL);
            if (done.contains(Step.CLOSE)) {
                return false;
            }
            return switch (step) {
                case OPEN -> !shown;
                case RATE_A -> !shown && !a && done.contains(Step.OPEN);
                case RATE_B -> !shown && !b && done.contains(Step.OPEN);
                case HAND_IN_A -> !shown && !a;
                case HAND_IN_B, WITHOUT_B -> !shown && !b;
                case REVEAL -> !shown && a && b;
                case AMEND_A -> shown && done.contains(Step.RATE_A);
                case CLOSE -> shown;
            };
        }
    }

    private static Deed deed(Step step) {
        return switch (step) {
            case OPEN -> new Deed.QuestionOpened(Rooms.LEDGER);
            case RATE_A, RATE_B -> new Deed.Told(new InterviewEvent.Rated(Rooms.LEDGER, 2, ""));
            case HAND_IN_A, HAND_IN_B -> new Deed.HandedIn();
            case WITHOUT_B -> new Deed.CardClosedWithout("interviewer-b");
            case REVEAL -> new Deed.Told(new InterviewEvent.RevealedToPanel());
            case AMEND_A ->
                    new Deed.Told(
                            new InterviewEvent.Amended(Rooms.LEDGER, 3, Optional.empty(), "why"));
            case CLOSE -> new Deed.Told(new InterviewEvent.Closed());
        };
    }

    private static Who who(Step step) {
        return switch (step) {
            case OPEN, RATE_A, HAND_IN_A, AMEND_A -> Rooms.A;
            case RATE_B, HAND_IN_B -> Rooms.B;
            case WITHOUT_B, REVEAL, CLOSE -> Rooms.COORDINATOR;
        };
    }

    @Test
    void aHundredThousandOrdersOfCommandsGoAsTheModelSays() {
        Random random = new Random(20_261_127);
        RoomPlan plan = Rooms.plan();
        List<Step> steps = List.of(Step.values());
        int kept = 0;
        int closed = 0;
        for (int order = 0; order < ORDERS; order++) {
            Room room = new Room(plan);
            Model model = new Model();
            for (int i = 0; i < LONGEST; i++) {
                Step step = steps.get(random.nextInt(steps.size()));
                Act act = new Act("act-" + i, Optional.empty(), deed(step));
                boolean may = room.refuse(who(step), act).isEmpty();
                if (may != model.may(step)) {
                    assertThat(may).as(step + " after " + model.done).isEqualTo(model.may(step));
                }
                if (may) {
                    room.apply(new KeptAct(i + 1L, Rooms.NINE.plusSeconds(i), who(step), act));
                    model.done.add(step);
                    kept++;
                }
            }
            closed += room.state() == Room.State.CLOSED ? 1 : 0;
        }
        assertThat(kept).isGreaterThan(ORDERS * 5);
        assertThat(closed).isBetween(ORDERS / 20, ORDERS);
    }
}
