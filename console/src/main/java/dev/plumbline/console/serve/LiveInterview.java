package dev.plumbline.console.serve;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Reach;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.Recorded;
import dev.plumbline.console.log.Refusal;
import dev.plumbline.console.log.Submission;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.RoomPlan;
import dev.plumbline.console.view.Feeds;
import dev.plumbline.console.view.InterviewView;
import dev.plumbline.interview.event.InterviewEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One interview in memory: its room, what each viewer may see, and who follows it. */
final class LiveInterview {

    /** Somebody who follows an interview. */
    interface Listener {

        /** Who it is. */
        Who who();

        /** Hands over a message of a server-sent event stream; never waits for the reader. */
        void tell(String event, String id, String data);
    }

    private final Setup setup;
    private final InterviewView.Frame frame;
    private final RoomPlan plan;
    private final List<Listener> listeners = new ArrayList<>();

    /** What is judged and not yet durable; an act is read once on its way. */
    private final Map<Submission, Act> inHand = new IdentityHashMap<>();

    private List<KeptAct> kept = new ArrayList<>();
    private Room room;
    private Feeds feeds = new Feeds();
    private Instant used = Instant.EPOCH;
    private String panel = "";

    LiveInterview(Setup setup, InterviewView.Frame frame, RoomPlan plan, List<Recorded> recorded) {
        this.setup = setup;
        this.frame = frame;
        this.plan = plan;
        this.room = new Room(plan);
        begin(recorded);
    }

    /** Starts anew from what is kept. */
    synchronized void begin(List<Recorded> recorded) {
        room = new Room(plan);
        feeds = new Feeds();
        kept = new ArrayList<>();
        inHand.clear();
        for (Recorded r : recorded) {
            r.act()
                    .flatMap(LiveInterview::act)
                    .map(act -> kept(r.envelope(), act))
                    .ifPresent(
                            act -> {
                                room.apply(act);
                                add(act);
                            });
        }
    }

    synchronized void usedAt(Instant now) {
        used = now;
    }

    /** Whether nobody follows it, and nobody has asked for it since then. */
    synchronized boolean idleSince(Instant then) {
        return listeners.isEmpty() && used.isBefore(then);
    }

    private static Optional<Act> act(byte[] bytes) {
        return ActJson.read(bytes, new Findings());
    }

    private static KeptAct kept(Envelope e, Act act) {
        return new KeptAct(e.sequence(), e.at(), Who.of(e.actor()), act);
    }

    private void add(KeptAct act) {
        kept.add(act);
        feeds.add(act);
    }

    synchronized Optional<Refusal> refuse(Submission s) {
        Optional<Act> act = act(s.act());
        if (act.isEmpty()) {
            return Optional.of(new Refusal("This is no act.", "Reload the page."));
        }
        Optional<Refusal> refusal =
                room.refuse(Who.of(s.actor()), act.get())
                        .map(r -> new Refusal(r.why(), r.remedy()));
        if (refusal.isEmpty()) {
            inHand.put(s, act.get());
        }
        return refusal;
    }

    synchronized void accepted(Envelope e, Submission s) {
        room.apply(kept(e, Objects.requireNonNull(inHand.get(s))));
    }

    /** Takes in what is durable now, and tells those who may know. */
    synchronized void kept(Envelope e, Submission s) {
        KeptAct act = kept(e, Objects.requireNonNull(inHand.remove(s)));
        int epoch = feeds.epoch();
        Map<Who, Integer> before = new LinkedHashMap<>();
        listeners.forEach(l -> before.put(l.who(), feeds.last(l.who())));
        add(act);
        for (Listener l : List.copyOf(listeners)) {
            if (l.who() instanceof Who.Candidate) {
                if (movesTheCandidate(act.act())) {
                    l.tell("view", "", "{}");
                }
            } else if (feeds.epoch() != epoch || act.act().deed() instanceof Deed.Adjusted) {
                l.tell("refetch", "", Json.line(Map.of("epoch", feeds.epoch())));
            } else {
                feeds.after(l.who(), before.getOrDefault(l.who(), 0)).forEach(ev -> tell(l, ev));
            }
        }
        if (ActJson.reach(act.act()) != Reach.ROOM) {
            tellPanelOfChange();
        }
    }

    private static boolean movesTheCandidate(Act act) {
        Deed deed = act.deed();
        return deed instanceof Deed.QuestionOpened
                || deed instanceof Deed.QuestionDone
                || deed instanceof Deed.VariantChosen
                || deed instanceof Deed.SittingEnded
                || deed instanceof Deed.Told t && t.event() instanceof InterviewEvent.LeftOut
                || deed instanceof Deed.Told r
                        && r.event() instanceof InterviewEvent.RevealedToPanel;
    }

    private void tell(Listener l, Feeds.Event event) {
        l.tell("", feeds.epoch() + "." + event.place(), Json.line(event.fields()));
    }

    private void tellPanelOfChange() {
        if (!view().panelJson(new Who.Coordinator()).equals(panel)) {
            tellPanel();
        }
    }

    private void tellPanel() {
        panel = view().panelJson(new Who.Coordinator());
        for (Listener l : List.copyOf(listeners)) {
            if (!(l.who() instanceof Who.Candidate)) {
                l.tell("panel", "", view().panelJson(l.who()));
            }
        }
    }

    private InterviewView view() {
        return new InterviewView(
                room,
                frame,
                code -> listeners.stream().anyMatch(l -> l.who().word().equals(code)),
                code ->
                        setup.panel().stream()
                                .filter(m -> m.code().equals(code))
                                .findFirst()
                                .flatMap(Setup.Member::name));
    }

    /** Lets somebody follow, first telling what was missed. */
    synchronized void follow(Listener listener, String lastId) {
        listeners.add(listener);
        if (listener.who() instanceof Who.Candidate) {
            listener.tell("view", "", "{}");
            tellPanel();
            return;
        }
        String[] parts = lastId.split("\\.", -1);
        if (parts.length == 2 && parts[1].matches("[0-9]{1,9}")) {
            if (parts[0].equals("" + feeds.epoch())) {
                feeds.after(listener.who(), Integer.parseInt(parts[1]))
                        .forEach(e -> tell(listener, e));
            } else {
                listener.tell("refetch", "", Json.line(Map.of("epoch", feeds.epoch())));
            }
        }
        tellPanel();
    }

    synchronized void leave(Listener listener) {
        if (listeners.remove(listener)) {
            tellPanel();
        }
    }

    synchronized int followers(Who who) {
        return (int) listeners.stream().filter(l -> l.who().equals(who)).count();
    }

    /** Something of the room as it stands. */
    synchronized <T> T ask(Function<Room, T> question) {
        return question.apply(room);
    }

    synchronized String viewJson(Who viewer) {
        return view().json(viewer);
    }

    synchronized String eventsJson(Who viewer, int after) {
        return events(feeds.after(viewer, after));
    }

    synchronized String replayJson() {
        return events(feeds.everything());
    }

    private String events(List<Feeds.Event> events) {
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-events"));
        out.put("epoch", feeds.epoch());
        out.put("events", events.stream().map(Feeds.Event::fields).toList());
        return Json.line(out);
    }

    /** Where a kept act stands for a viewer; 0 when it does not. */
    synchronized int place(Who viewer, String command) {
        List<Feeds.Event> all = feeds.after(viewer, 0);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (command.equals(all.get(i).kept().act().id())) {
                return all.get(i).place();
            }
        }
        return 0;
    }

    synchronized List<KeptAct> kept() {
        return List.copyOf(kept);
    }

    Setup setup() {
        return setup;
    }

    RoomPlan plan() {
        return plan;
    }
}
