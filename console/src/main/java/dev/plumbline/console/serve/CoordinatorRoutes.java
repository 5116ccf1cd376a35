package dev.plumbline.console.serve;

import static dev.plumbline.bank.yaml.Shape.dateTime;
import static dev.plumbline.bank.yaml.Shape.flag;
import static dev.plumbline.bank.yaml.Shape.id;
import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.pattern;
import static dev.plumbline.bank.yaml.Shape.text;
import static dev.plumbline.bank.yaml.Shape.whole;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.opening.Calendar;
import dev.plumbline.console.opening.LiveOpening;
import dev.plumbline.console.opening.Passes;
import dev.plumbline.console.opening.Setup;
import dev.plumbline.console.opening.Slot;
import dev.plumbline.console.room.Room;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What only the coordinator does: openings, interviews in them, links, calendar entries. */
final class CoordinatorRoutes {

    private static final Shape OPENING =
            object().must("title", text(120), "Its title.")
                    .must("role", id(1, 64), "The role profile.")
                    .must("minutes", whole(20, 480), "Of questions, in all sittings.")
                    .must("sittings", whole(1, 4), "How many.")
                    .must("people", whole(1, 6), "Interviewers.")
                    .may("suggests_next", flag(), "Whether interviewers see what is not evidenced.")
                    .may("seed", whole(0, Integer.MAX_VALUE), "Draws among equal plans.");
    private static final Shape INTERVIEW =
            object().must("opening", id(1, 64), "The opening.")
                    .must(
                            "candidate",
                            pattern("[A-Za-z0-9_-]{1,64}", "letters, digits, hyphens"),
                            "The code name.")
                    .may("at", dateTime(), "When it begins.")
                    .must(
                            "interviewers",
                            listOf(
                                    object().must(
                                                    "code",
                                                    pattern("interviewer-[a-z]", "interviewer-a"),
                                                    "The code.")
                                            .may("name", text(120), "The name."),
                                    1,
                                    6),
                            "Who rates.");
    private static final Shape LINK = object().must("for", id(1, 64), "For whom.");

    private final Console console;
    private final Session session;
    private final Passes passes;
    private final InstantSource clock;
    private final String origin;

    CoordinatorRoutes(
            Console console, Session session, Passes passes, InstantSource clock, String origin) {
        this.console = console;
        this.session = session;
        this.passes = passes;
        this.clock = clock;
        this.origin = origin;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/roles", ctx -> ctx.result(roles(ctx)));
        routes.get("/api/openings", ctx -> ctx.result(openings(ctx)));
        routes.post("/api/openings", ctx -> ctx.result(newOpening(ctx)));
        routes.get("/api/interviews", ctx -> ctx.result(interviews(ctx)));
        routes.post("/api/interviews", ctx -> ctx.result(newInterview(ctx)));
        routes.post("/api/interviews/{id}/links", ctx -> ctx.result(link(ctx)));
        routes.get("/api/interviews/{id}/calendar/{file}", this::calendar);
    }

    private String roles(Context ctx) {
        session.coordinator(ctx.req());
        List<Map<String, Object>> roles = new ArrayList<>();
        console.bank()
                .roles()
                .profiles()
                .forEach(
                        r -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("id", r.id());
                            one.put("title", r.title());
                            roles.add(one);
                        });
        return Answers.list("roles", roles);
    }

    private String openings(Context ctx) throws IOException {
        session.coordinator(ctx.req());
        return Answers.list(
                "openings",
                console.book().openings().stream().map(CoordinatorRoutes::fields).toList());
    }

    private static Map<String, Object> fields(LiveOpening o) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", o.id());
        one.put("title", o.title());
        one.put("role", o.role());
        one.put("minutes", o.minutes());
        one.put("sittings", o.sittings());
        one.put("people", o.people());
        one.put("suggests_next", o.suggestsNext());
        return one;
    }

    private String newOpening(Context ctx) throws IOException {
        session.coordinator(ctx.req());
        View body = Input.read(ctx.bodyAsBytes(), OPENING);
        LiveOpening opening =
                new OpeningPlanner(console.bank())
                        .plan(console.book().newOpening(body.text("title")), body);
        console.book().keep(opening);
        Map<String, Object> out = Answers.of("opening");
        out.putAll(fields(opening));
        return Json.line(out);
    }

    private String interviews(Context ctx) throws IOException {
        session.coordinator(ctx.req());
        List<Map<String, Object>> all = new ArrayList<>();
        for (Setup setup : console.book().setups()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", setup.interview());
            one.put("opening", setup.opening());
            one.put("candidate", setup.candidate());
            one.put("title", setup.title());
            one.put("state", state(setup));
            setup.at().ifPresent(at -> one.put("at", at.toString()));
            all.add(one);
        }
        return Answers.list("interviews", all);
    }

    private String state(Setup setup) throws IOException {
        try {
            return console.interview(setup.interview())
                    .map(i -> i.ask(Room::state).word())
                    .orElse("erased");
        } catch (Fault e) {
            return "needs other content";
        }
    }

    private String newInterview(Context ctx) throws IOException {
        session.coordinator(ctx.req());
        View body = Input.read(ctx.bodyAsBytes(), INTERVIEW);
        LiveOpening opening =
                console.book().opening(body.text("opening")).orElseThrow(Fault::unknown);
        List<Setup.Member> panel =
                body.each("interviewers", m -> new Setup.Member(m.text("code"), m.optText("name")));
        if (panel.stream().map(Setup.Member::code).distinct().count() < panel.size()) {
            throw new Fault(400, "Two interviewers have one code.", "Give each an own letter.");
        }
        Setup setup =
                new Setup(
                        console.book().newInterview(),
                        opening.id(),
                        opening.title(),
                        body.text("candidate"),
                        opening.role(),
                        body.optText("at").map(at -> OffsetDateTime.parse(at).toInstant()),
                        panel,
                        opening.suggestsNext(),
                        opening.plan());
        console.book().keep(setup);
        Map<String, Object> out = Answers.of("interview-made");
        out.put("id", setup.interview());
        return Json.line(out);
    }

    private String link(Context ctx) throws IOException {
        session.coordinator(ctx.req());
        LiveInterview interview =
                console.interview(ctx.pathParam("id")).orElseThrow(Fault::unknown);
        String whom = Input.read(ctx.bodyAsBytes(), LINK).text("for");
        Map<String, Object> out = Answers.of("link");
        out.put("url", link(interview, whom));
        return Json.line(out);
    }

    private String link(LiveInterview interview, String whom) throws IOException {
        Who who = Who.of(whom);
        boolean ofPanel = interview.plan().interviewers().contains(whom);
        if (!ofPanel && !(who instanceof Who.Candidate)) {
            throw new Fault(
                    400,
                    "There is no " + whom + " in this interview.",
                    "It has "
                            + String.join(", ", interview.plan().interviewers())
                            + " and candidate.");
        }
        String token = passes.link(interview.plan().interview(), who, clock.instant());
        return origin + (who instanceof Who.Candidate ? "/candidate" : "/") + "#join=" + token;
    }

    private void calendar(Context ctx) throws IOException {
        session.coordinator(ctx.req());
        LiveInterview interview =
                console.interview(ctx.pathParam("id")).orElseThrow(Fault::unknown);
        String code = ctx.pathParam("file").replaceAll("\\.ics$", "");
        Setup setup = interview.setup();
        Optional<Instant> at = setup.at();
        if (at.isEmpty()) {
            throw new Fault(409, "No time is fixed.", "Make the interview with its time.");
        }
        String own =
                setup.plan().stream()
                        .filter(s -> !s.spare())
                        .filter(s -> isAsker(setup, s, code))
                        .map(s -> s.number() + ". " + s.question())
                        .collect(Collectors.joining("\n"));
        int minutes = setup.plan().stream().filter(s -> !s.spare()).mapToInt(Slot::minutes).sum();
        ctx.contentType("text/calendar; charset=utf-8");
        ctx.header("Content-Disposition", "attachment; filename=\"" + setup.interview() + ".ics\"");
        ctx.result(
                Calendar.entry(
                        setup.interview() + "-" + code,
                        setup.title() + ", candidate " + setup.candidate(),
                        link(interview, code),
                        "You ask:\n" + own,
                        at.get(),
                        Duration.ofMinutes(minutes + 15L)));
    }

    private static boolean isAsker(Setup setup, Slot slot, String code) {
        return setup.panel().get((slot.sitting() - 1) % setup.panel().size()).code().equals(code);
    }
}
