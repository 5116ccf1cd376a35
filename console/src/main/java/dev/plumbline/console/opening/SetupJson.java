package dev.plumbline.console.opening;

import static dev.plumbline.bank.yaml.Shape.choice;
import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.LocatedReader;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.ShapeCheck;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.opening.Setup.Member;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of openings and setups. */
final class SetupJson {

    private static final String OPENING = "plumbline/console-opening/1";
    private static final String SETUP = "plumbline/console-setup/1";
    private static final Shape NAME = id(1, 64);
    private static final Shape SLOT =
            object().must("n", whole(1, 200), "Number.")
                    .must("question", NAME, "Question.")
                    .must("form", id(1, 20), "Form.")
                    .must("variant", id(1, 20), "Wording.")
                    .must("sitting", whole(1, 20), "Sitting.")
                    .must("minutes", whole(0, 500), "Talking time.")
                    .must("must", flag(), "Whether it is a must.")
                    .must("spare", flag(), "Whether it is a spare.");
    private static final Shape PLAN = listOf(SLOT, 1, 200);
    private static final Shape.ObjectOf OPENINGS =
            object().must("schema", choice(OPENING), "What this is.")
                    .must("id", NAME, "Its id.")
                    .must("title", text(120), "Its title.")
                    .must("role", NAME, "The role profile.")
                    .must("minutes", whole(1, 10_000), "Minutes.")
                    .must("sittings", whole(1, 20), "Sittings.")
                    .must("people", whole(1, 26), "Interviewers.")
                    .may("suggests_next", flag(), "Whether what is not evidenced is told.")
                    .must("plan", PLAN, "Questions.");
    private static final Shape.ObjectOf SETUPS =
            object().must("schema", choice(SETUP), "What this is.")
                    .must("interview", NAME, "Its id.")
                    .must("opening", NAME, "The opening.")
                    .must("title", text(120), "The opening's title.")
                    .must("candidate", text(64), "The code name.")
                    .must("role", NAME, "The role profile.")
                    .may("at", Shape.dateTime(), "When it begins.")
                    .must(
                            "panel",
                            listOf(
                                    object().must("code", NAME, "Code.")
                                            .may("name", text(120), "Name."),
                                    1,
                                    26),
                            "Interviewers.")
                    .may("suggests_next", flag(), "Whether what is not evidenced is told.")
                    .must("plan", PLAN, "Questions.");

    private SetupJson() {}

    static byte[] write(LiveOpening o) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("schema", OPENING);
        out.put("id", o.id());
        out.put("title", o.title());
        out.put("role", o.role());
        out.put("minutes", o.minutes());
        out.put("sittings", o.sittings());
        out.put("people", o.people());
        out.put("suggests_next", o.suggestsNext());
        out.put("plan", slots(o.plan()));
        return Json.write(out).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] write(Setup s) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("schema", SETUP);
        out.put("interview", s.interview());
        out.put("opening", s.opening());
        out.put("title", s.title());
        out.put("candidate", s.candidate());
        out.put("role", s.role());
        s.at().ifPresent(at -> out.put("at", at.toString()));
        List<Map<String, Object>> panel = new ArrayList<>();
        for (Member m : s.panel()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", m.code());
            m.name().ifPresent(n -> one.put("name", n));
            panel.add(one);
        }
        out.put("panel", panel);
        out.put("suggests_next", s.suggestsNext());
        out.put("plan", slots(s.plan()));
        return Json.line(out).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> slots(List<Slot> plan) {
        List<Map<String, Object>> slots = new ArrayList<>();
        for (Slot s : plan) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("n", s.number());
            one.put("question", s.question());
            one.put("form", s.form());
            one.put("variant", s.variant());
            one.put("sitting", s.sitting());
            one.put("minutes", s.minutes());
            one.put("must", s.must());
            one.put("spare", s.spare());
            slots.add(one);
        }
        return slots;
    }

    static Optional<LiveOpening> opening(String file, byte[] bytes) {
        return read(file, bytes, OPENINGS)
                .map(
                        v ->
                                new LiveOpening(
                                        v.text("id"),
                                        v.text("title"),
                                        v.text("role"),
                                        v.whole("minutes"),
                                        v.whole("sittings"),
                                        v.whole("people"),
                                        v.flag("suggests_next", false),
                                        plan(v)));
    }

    static Optional<Setup> setup(String file, byte[] bytes) {
        return read(file, bytes, SETUPS)
                .map(
                        v ->
                                new Setup(
                                        v.text("interview"),
                                        v.text("opening"),
                                        v.text("title"),
                                        v.text("candidate"),
                                        v.text("role"),
                                        v.optText("at").map(Instant::parse),
                                        v.each(
                                                "panel",
                                                m -> new Member(m.text("code"), m.optText("name"))),
                                        v.flag("suggests_next", false),
                                        plan(v)));
    }

    private static List<Slot> plan(View view) {
        return view.each(
                "plan",
                s ->
                        new Slot(
                                s.whole("n"),
                                s.text("question"),
                                s.text("form"),
                                s.text("variant"),
                                s.whole("sitting"),
                                s.whole("minutes"),
                                s.flag("must"),
                                s.flag("spare")));
    }

    private static Optional<View> read(String file, byte[] bytes, Shape shape) {
        Findings findings = new Findings();
        return LocatedReader.readJson(file, bytes, findings)
                .filter(
                        node -> {
                            ShapeCheck.check(node, shape, findings);
                            return !findings.hasErrors();
                        })
                .map(View::of);
    }
}
