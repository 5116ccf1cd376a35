package dev.plumbline.console.serve;

import static dev.plumbline.bank.yaml.Shape.listOf;
import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.text;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.log.Result;
import dev.plumbline.console.log.Submission;
import dev.plumbline.console.opening.Pass;
import dev.plumbline.interview.event.InterviewEvent;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Takes acts of the panel and answers when each is durable or refused. */
final class ActRoutes {

    private static final int MOST = 200;
    private static final int MOST_A_MINUTE = 3_000;
    private static final Shape.ObjectOf ANY = new Shape.ObjectOf(List.of(), true);
    private static final Shape BODY =
            object().may("now", text(40), "The device's time.")
                    .must("acts", listOf(ANY, 1, MOST), "In the order done.");

    private final Console console;
    private final InstantSource clock;
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();

    ActRoutes(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Keeps the acts of a request, in their order. */
    void post(Context ctx, Pass pass, LiveInterview interview) {
        paces.computeIfAbsent(pass.device(), d -> new Pace(MOST_A_MINUTE, 60))
                .take(clock.instant());
        View body = Input.read(ctx.bodyAsBytes(), BODY);
        List<Map<String, Object>> results = new ArrayList<>();
        List<Optional<CompletableFuture<Result>>> waiting = new ArrayList<>();
        for (Node node : body.list("acts")) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("id", View.of(node).optText("id").orElse(""));
            results.add(result);
            waiting.add(submit(node, result, pass, interview, body.optText("now")));
        }
        for (int i = 0; i < results.size(); i++) {
            Map<String, Object> result = results.get(i);
            waiting.get(i).ifPresent(w -> settled(w.join(), result, pass, interview));
        }
        Map<String, Object> out = Answers.of("results");
        out.put("results", results);
        ctx.result(Json.line(out));
    }

    private Optional<CompletableFuture<Result>> submit(
            Node node,
            Map<String, Object> result,
            Pass pass,
            LiveInterview interview,
            Optional<String> now) {
        Findings findings = new Findings();
        Optional<Act> act = ActJson.read(node, findings);
        if (act.isEmpty() || act.get().deed() instanceof Deed.SuggestionSeen) {
            result.put("status", "refused");
            Optional<Finding> first = findings.sorted().stream().findFirst();
            result.put(
                    "error",
                    first.map(f -> Answers.sentence(f.message())).orElse("The server says this."));
            result.put(
                    "remedy", first.map(f -> Answers.sentence(f.fix())).orElse("Do not send it."));
            return Optional.empty();
        }
        return Optional.of(
                console.submit(
                        new Submission(
                                interview.plan().interview(),
                                pass.who().word(),
                                pass.device(),
                                act.get().id(),
                                ActJson.type(act.get()),
                                now,
                                Optional.empty(),
                                ActJson.write(act.get()),
                                seals(act.get().deed()))));
    }

    private static boolean seals(Deed deed) {
        return deed instanceof Deed.HandedIn
                || deed instanceof Deed.Told told
                        && (told.event() instanceof InterviewEvent.RevealedToPanel
                                || told.event() instanceof InterviewEvent.Closed);
    }

    private static void settled(
            Result settled, Map<String, Object> result, Pass pass, LiveInterview interview) {
        if (settled instanceof Result.Kept kept) {
            Who viewer = pass.who();
            result.put("status", "kept");
            result.put("place", interview.place(viewer, String.valueOf(result.get("id"))));
            result.put("kept_at", kept.acknowledgement().at().toString());
        } else if (settled instanceof Result.Refused refused) {
            result.put("status", "refused");
            result.put("error", refused.refusal().why());
            result.put("remedy", refused.refusal().remedy());
        } else if (settled instanceof Result.Unavailable unavailable) {
            throw new Fault(503, unavailable.refusal().why(), unavailable.refusal().remedy());
        }
    }
}
