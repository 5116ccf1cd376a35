package dev.plumbline.console.serve;

import dev.plumbline.bank.canonical.Hash;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.log.Submission;
import dev.plumbline.console.opening.Pass;
import dev.plumbline.console.room.Card;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.RoomPlan.Planned;
import dev.plumbline.console.view.Markdown;
import dev.plumbline.console.view.QuestionCard;
import dev.plumbline.console.view.SettleItems;
import dev.plumbline.evaluator.panel.AnswerKey;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What members of the panel and the coordinator get of an interview. */
final class InterviewRoutes {

    private static final String ONE = "/api/interviews/{id}";
    private static final String QUESTION = ONE + "/questions/{key}";
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final Console console;
    private final Session session;
    private final Markdown markdown;
    private final Reports reports;
    private final ActRoutes acts;

    InterviewRoutes(
            Console console,
            Session session,
            Markdown markdown,
            Reports reports,
            InstantSource clock) {
        this.console = console;
        this.session = session;
        this.markdown = markdown;
        this.reports = reports;
        this.acts = new ActRoutes(console, clock);
    }

    void on(RoutesConfig routes) {
        routes.get(ONE, ctx -> ctx.result(interview(ctx).viewJson(pass(ctx).who())));
        routes.get(
                ONE + "/events",
                ctx -> ctx.result(interview(ctx).eventsJson(pass(ctx).who(), after(ctx))));
        routes.post(ONE + "/acts", ctx -> acts.post(ctx, pass(ctx), interview(ctx)));
        routes.get(QUESTION, ctx -> ctx.result(card(ctx)));
        routes.get(QUESTION + "/anchors", ctx -> ctx.result(anchors(ctx)));
        routes.get(QUESTION + "/suggestion", ctx -> ctx.result(suggestion(ctx)));
        routes.get(ONE + "/replay", ctx -> ctx.result(replay(ctx)));
        routes.get(ONE + "/interview.yaml", ctx -> ctx.contentType("text/plain").result(file(ctx)));
        for (String format : List.of("html", "md", "json")) {
            routes.get(ONE + "/report." + format, ctx -> report(ctx, format));
        }
    }

    private Pass pass(io.javalin.http.Context ctx) {
        Pass pass = session.panel(ctx.req());
        if (!pass.interview().isEmpty() && !pass.interview().equals(ctx.pathParam("id"))) {
            throw Fault.unknown();
        }
        return pass;
    }

    private LiveInterview interview(io.javalin.http.Context ctx) throws IOException {
        pass(ctx);
        return console.interview(ctx.pathParam("id")).orElseThrow(Fault::unknown);
    }

    private static int after(io.javalin.http.Context ctx) {
        String after = ctx.queryParam("after");
        return after != null && after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0;
    }

    private static Planned planned(io.javalin.http.Context ctx, LiveInterview interview) {
        String key = ctx.pathParam("key");
        return interview.plan().questions().stream()
                .filter(q -> key.equals(q.key().question() + "." + q.key().form().word()))
                .findFirst()
                .orElseThrow(Fault::unknown);
    }

    private QuestionCard questionCard(LiveInterview interview, Planned planned) {
        Optional<Context> context =
                planned.asked()
                        .question()
                        .context()
                        .flatMap(c -> Optional.ofNullable(console.bank().contexts().get(c)));
        String variant = interview.ask(room -> room.variant(planned.key()));
        return new QuestionCard(planned.asked(), context, variant, markdown);
    }

    private String card(io.javalin.http.Context ctx) throws IOException {
        LiveInterview interview = interview(ctx);
        Planned planned = planned(ctx, interview);
        int minutes = interview.ask(room -> room.minutes(planned.key()));
        return questionCard(interview, planned).json(minutes);
    }

    private String anchors(io.javalin.http.Context ctx) throws IOException {
        LiveInterview interview = interview(ctx);
        return questionCard(interview, planned(ctx, interview)).anchors();
    }

    private String suggestion(io.javalin.http.Context ctx) throws IOException {
        LiveInterview interview = interview(ctx);
        Planned planned = planned(ctx, interview);
        AnswerKey key = planned.key();
        Who who = pass(ctx).who();
        List<String> hints = interview.ask(room -> room.hints(key));
        SettleItems items =
                interview.ask(
                        room -> {
                            Card card = room.cards().get(who.word());
                            if (card == null || card.outcome(key).isEmpty()) {
                                throw new Fault(
                                        409, "The own rating comes first.", "Rate the answer.");
                            }
                            return SettleItems.of(
                                    console.bank().model().levelRule(),
                                    planned.asked(),
                                    card.ticks(key),
                                    card.concerns(key),
                                    hints);
                        });
        items.suggestion().ifPresent(s -> seen(interview, pass(ctx), key, s.level(), s.atLeast()));
        return json(items);
    }

    private void seen(
            LiveInterview interview, Pass pass, AnswerKey key, int level, boolean atLeast) {
        String what = pass.who().word() + key.word() + level + atLeast;
        String id = "seen-" + Hash.of(what).substring(7, 31);
        Act act = new Act(id, Optional.empty(), new Deed.SuggestionSeen(key, level, atLeast));
        console.submit(
                        new Submission(
                                interview.plan().interview(),
                                pass.who().word(),
                                "server",
                                id,
                                ActJson.type(act),
                                Optional.empty(),
                                Optional.empty(),
                                ActJson.write(act),
                                false))
                .join();
    }

    private static String json(SettleItems settle) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (SettleItems.Item item : settle.items()) {
            Indicator i = item.indicator();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("indicator", i.id());
            one.put("label", i.label());
            one.put("says", i.says());
            one.put("why", item.why());
            items.add(one);
        }
        Map<String, Object> out = Answers.of("suggestion");
        settle.suggestion().ifPresent(s -> out.put("level", s.level()));
        out.put("at_least", settle.suggestion().map(s -> s.atLeast()).orElse(false));
        out.put("items", items);
        return Json.line(out);
    }

    private String replay(io.javalin.http.Context ctx) throws IOException {
        LiveInterview interview = interview(ctx);
        if (interview.ask(Room::state) != Room.State.CLOSED) {
            throw new Fault(409, "The interview is not closed yet.", "Close it, then replay it.");
        }
        return interview.replayJson();
    }

    private String file(io.javalin.http.Context ctx) throws IOException {
        LiveInterview interview = interview(ctx);
        if (interview.ask(Room::state) == Room.State.OPEN) {
            throw new Fault(
                    409,
                    "The cards have not been shown to the panel yet.",
                    "Hand in, and wait for the coordinator.");
        }
        return console.file(interview);
    }

    private void report(io.javalin.http.Context ctx, String format) throws IOException {
        List<String> why = new ArrayList<>();
        String report =
                reports.of(file(ctx), format, why::add)
                        .orElseThrow(
                                () ->
                                        new Fault(
                                                409,
                                                "There is nothing to evaluate yet.",
                                                why.isEmpty()
                                                        ? "Ask and rate at least one question."
                                                        : String.join(" ", why)));
        if (format.equals("html")) {
            ctx.header("Content-Security-Policy", REPORT_POLICY).contentType("text/html");
        } else {
            ctx.contentType(format.equals("md") ? "text/plain" : "application/json");
        }
        ctx.result(report);
    }
}
