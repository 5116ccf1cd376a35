package dev.plumbline.console.view;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.room.Card;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.RoomPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The frame of an interview: its plan, its state, and of each member of the panel states and
 * counts, never a value.
 */
public final class InterviewView {

    /**
     * What the opening says.
     *
     * @param title of the opening
     * @param suggestsNext whether an interviewer is told what the own card has nothing on yet
     * @param competency from the id of a competency to its title
     */
    public record Frame(
            String title,
            String roleTitle,
            boolean suggestsNext,
            UnaryOperator<String> competency) {}

    private final Room room;
    private final Frame frame;
    private final Predicate<String> connected;
    private final Function<String, Optional<String>> names;

    /**
     * The frame as it stands now.
     *
     * @param frame what the opening says
     * @param connected whether a member of the panel has a page open, by code
     * @param names what the coordinator calls a member of the panel
     */
    public InterviewView(
            Room room,
            Frame frame,
            Predicate<String> connected,
            Function<String, Optional<String>> names) {
        this.room = room;
        this.frame = frame;
        this.connected = connected;
        this.names = names;
    }

    /** As it goes over the wire to one viewer. */
    public String json(Who viewer) {
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-interview"));
        RoomPlan plan = room.plan();
        out.put("interview", plan.interview());
        out.put("candidate", plan.candidate());
        out.put("title", frame.title());
        out.put("role_title", frame.roleTitle());
        out.put("suggests_next", frame.suggestsNext());
        out.put("state", room.state().word());
        out.put("you", viewer.word());
        out.put("plan", plan(viewer));
        panelInto(out, viewer);
        out.put("asker_of_first", asker(1));
        return Json.line(out);
    }

    /** States and counts of the panel, as they go over the wire when they change. */
    public String panelJson(Who viewer) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("state", room.state().word());
        panelInto(out, viewer);
        return Json.line(out);
    }

    private void panelInto(Map<String, Object> out, Who viewer) {
        out.put("panel", panel(viewer));
        if (viewer instanceof Who.Coordinator) {
            out.put("candidate_connected", connected.test(new Who.Candidate().word()));
        }
    }

    /** Who asks in a sitting; the work changes hands from one sitting to the next. */
    private String asker(int sitting) {
        List<String> panel = room.plan().interviewers();
        return panel.get((sitting - 1) % panel.size());
    }

    private List<Map<String, Object>> plan(Who viewer) {
        List<Map<String, Object>> plan = new ArrayList<>();
        for (RoomPlan.Planned q : room.plan().questions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("n", q.number());
            one.put("question", q.key().question());
            one.put("form", q.key().form().word());
            one.put("title", q.asked().question().title());
            one.put("competency", frame.competency().apply(q.asked().question().competency()));
            one.put("minutes", room.minutes(q.key()));
            one.put("sitting", q.sitting());
            one.put("must", q.must());
            one.put("spare", q.spare());
            one.put("asker", viewer.word().equals(asker(q.sitting())));
            plan.add(one);
        }
        return plan;
    }

    private List<Map<String, Object>> panel(Who viewer) {
        List<Map<String, Object>> panel = new ArrayList<>();
        for (Map.Entry<String, Card> entry : room.cards().entrySet()) {
            Card card = entry.getValue();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", entry.getKey());
            if (viewer instanceof Who.Coordinator) {
                names.apply(entry.getKey()).ifPresent(name -> one.put("name", name));
            }
            one.put("joined", card.joined());
            one.put("connected", connected.test(entry.getKey()));
            one.put("handed_in", card.handedIn().isPresent());
            one.put("without", card.without());
            one.put("asked", room.asked().size());
            one.put("rated", card.rated());
            panel.add(one);
        }
        return panel;
    }
}
