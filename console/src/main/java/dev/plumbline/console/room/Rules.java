package dev.plumbline.console.room;

import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.Reach;
import dev.plumbline.console.act.Who;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be kept in the state that a room is in. */
final class Rules {

    private final Room room;

    Rules(Room room) {
        this.room = room;
    }

    Optional<Refused> refuse(Who who, Act act) {
        Reach reach = ActJson.reach(act);
        return inState(reach, act)
                .or(() -> byWho(who, reach))
                .or(() -> ofPlan(act))
                .or(() -> reach == Reach.CARD ? onCard(who, act.deed()) : inRoom(who, act));
    }

    private Optional<Refused> inState(Reach reach, Act act) {
        boolean closing = isTold(act.deed(), InterviewEvent.Closed.class);
        boolean after = reach == Reach.AFTER_REVEAL || closing;
        return switch (room.state()) {
            case CLOSED ->
                    refused(
                            "The interview is closed.",
                            "Write to the coordinator; nothing more is kept.");
            case REVEALED ->
                    after
                            ? Optional.empty()
                            : refused(
                                    "The cards have been shown to the panel.",
                                    "Amend a rating with a reason instead.");
            case OPEN ->
                    after
                            ? refused(
                                    "The cards have not been shown yet.",
                                    "Wait until the coordinator shows them.")
                            : Optional.empty();
        };
    }

    private Optional<Refused> byWho(Who who, Reach reach) {
        if (who instanceof Who.Coordinator) {
            return reach == Reach.CARD || reach == Reach.AFTER_REVEAL
                    ? refused("The coordinator has no card.", "Let an interviewer do it.")
                    : Optional.empty();
        }
        if (who instanceof Who.Interviewer i && room.card(i.code()).isPresent()) {
            return reach == Reach.PANEL || reach == Reach.COORDINATOR
                    ? refused("Only the coordinator does this.", "Ask the coordinator.")
                    : Optional.empty();
        }
        return refused("You are not on this panel.", "Ask the coordinator for a link.");
    }

    private Optional<Refused> ofPlan(Act act) {
        Optional<AnswerKey> key = act.key();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return room.plan()
                .planned(key.get())
                .map(planned -> QuestionParts.refuse(planned.asked(), act.deed()))
                .orElseGet(
                        () ->
                                refused(
                                        key.get().word() + " is not in this interview's plan.",
                                        "Ask what the plan or its spares hold."));
    }

    private Optional<Refused> onCard(Who who, Deed deed) {
        Card card = room.card(who.word()).orElseThrow();
        if (card.settled()) {
            return refused(
                    card.without()
                            ? "The panel went on without this card."
                            : "This card has been handed in.",
                    "After the reveal a rating can be amended with a reason.");
        }
        if (deed instanceof Deed.Told told && Card.isOutcome(told.event())) {
            return outcome(card, told.event());
        } else if (deed instanceof Deed.Told told
                && told.event() instanceof InterviewEvent.ConcernWithdrawn e) {
            return raised(card, e.key(), e.concern());
        } else if (deed instanceof Deed.ConcernStands d) {
            return raised(card, d.answer(), d.concern());
        } else if (deed instanceof Deed.NoteStruck d && !card.hasNote(d.note())) {
            return refused("There is no such note on your card.", "Take back one of your own.");
        } else if (deed instanceof Deed.SuggestionSeen d && card.outcome(d.answer()).isEmpty()) {
            return refused("The own rating comes first.", "Rate the answer.");
        }
        return Optional.empty();
    }

    private Optional<Refused> outcome(Card card, InterviewEvent event) {
        AnswerKey key = ((InterviewEvent.OfAnswer) event).key();
        if (!room.wasAsked(key)) {
            return refused(
                    key.question() + " was not asked yet.", "Open the question, then rate it.");
        } else if (event instanceof InterviewEvent.Rated r
                && r.level() == 0
                && r.reason().isBlank()
                && !card.hasNote(key)) {
            return refused("A 0 needs a reason or a note.", "Write what was shown to be unsafe.");
        } else if (event instanceof InterviewEvent.Voided v && v.reason().isBlank()) {
            return refused("A void answer needs a reason.", "Write what happened.");
        }
        return Optional.empty();
    }

    private static Optional<Refused> raised(Card card, AnswerKey key, String concern) {
        return card.raised(key, concern)
                ? Optional.empty()
                : refused(concern + " was not raised on your card.", "Raise it first.");
    }

    private Optional<Refused> inRoom(Who who, Act act) {
        Deed deed = act.deed();
        if (deed instanceof Deed.VariantChosen d && room.wasAsked(d.answer())) {
            return refused("The question has been read out.", "Keep the wording that was heard.");
        } else if (deed instanceof Deed.SittingBegun && room.sitting()) {
            return refused("A sitting is on already.", "End it before the next one begins.");
        } else if (deed instanceof Deed.SittingEnded && !room.sitting()) {
            return refused("No sitting is on.", "Begin one first.");
        } else if (deed instanceof Deed.TakenBack d && !room.said(who, d.answer(), d.act())) {
            return refused(
                    "There is nothing of yours to take back there.",
                    "Whoever marked it takes it back.");
        } else if (deed instanceof Deed.Reminded d) {
            return waitedFor(d.to());
        } else if (deed instanceof Deed.CardClosedWithout d) {
            return waitedFor(d.interviewer());
        } else if (deed instanceof Deed.Told told) {
            return told(who, told.event());
        }
        return Optional.empty();
    }

    private Optional<Refused> waitedFor(String code) {
        Optional<Card> card = room.card(code);
        if (card.isEmpty()) {
            return refused(
                    code + " is not on this panel.",
                    "On it are " + String.join(", ", room.plan().interviewers()) + ".");
        }
        return card.get().settled()
                ? refused("Nothing is waited for from " + code + ".", "Go on.")
                : Optional.empty();
    }

    private Optional<Refused> told(Who who, InterviewEvent event) {
        if (event instanceof InterviewEvent.RevealedToPanel) {
            List<String> missing =
                    room.cards().entrySet().stream()
                            .filter(e -> !e.getValue().settled())
                            .map(Map.Entry::getKey)
                            .toList();
            return missing.isEmpty()
                    ? Optional.empty()
                    : refused(
                            "Not handed in yet: " + String.join(", ", missing) + ".",
                            "Wait, remind them, or go on without a card.");
        } else if (event instanceof InterviewEvent.LeftOut e && room.isRated(e.key())) {
            return refused("The answer has been rated.", "Say why it does not count instead.");
        } else if (event instanceof InterviewEvent.Amended e) {
            return amended(who, e);
        } else if (event instanceof InterviewEvent.OfAnswer e
                && !(event instanceof InterviewEvent.LeftOut)
                && !room.wasAsked(e.key())) {
            return refused(e.key().question() + " was not asked yet.", "Open the question first.");
        }
        return Optional.empty();
    }

    private Optional<Refused> amended(Who who, InterviewEvent.Amended event) {
        boolean rated =
                room.card(who.word())
                        .filter(c -> !c.without())
                        .flatMap(c -> c.outcome(event.key()))
                        .filter(o -> o instanceof InterviewEvent.Rated)
                        .isPresent();
        return rated
                ? Optional.empty()
                : refused(
                        "There is no rating of yours to amend.", "Write a minority note instead.");
    }

    private static boolean isTold(Deed deed, Class<? extends InterviewEvent> event) {
        return deed instanceof Deed.Told told && event.isInstance(told.event());
    }

    static Optional<Refused> refused(String why, String remedy) {
        return Optional.of(new Refused(why, remedy));
    }
}
