package dev.plumbline.console.serve;

import static dev.plumbline.bank.yaml.Shape.object;
import static dev.plumbline.bank.yaml.Shape.text;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.yaml.Shape;
import dev.plumbline.console.act.Who;
import dev.plumbline.console.opening.Pass;
import dev.plumbline.console.opening.Passes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;

/** How people come in, and who they are. */
final class JoinRoutes {

    private static final Shape JOIN = object().must("token", text(100), "From the link.");
    private static final int MONTH_SECONDS = 30 * 24 * 3600;

    private final Passes passes;
    private final Session session;
    private final InstantSource clock;
    private final boolean secure;
    private final Pace misses = new Pace(60, 60);

    JoinRoutes(Passes passes, Session session, InstantSource clock, boolean secure) {
        this.passes = passes;
        this.session = session;
        this.clock = clock;
        this.secure = secure;
    }

    void on(RoutesConfig routes) {
        routes.post("/api/join", ctx -> join(ctx, false));
        routes.post("/candidate/api/join", ctx -> join(ctx, true));
        routes.get("/api/me", this::me);
    }

    private void join(Context ctx, boolean candidate) throws IOException {
        String token = Input.read(ctx.bodyAsBytes(), JOIN).text("token");
        String opened = passes.join(token, clock.instant()).orElseThrow(this::missed);
        Pass pass = passes.session(opened, clock.instant()).orElseThrow(Fault::unknown);
        if (pass.who() instanceof Who.Candidate != candidate) {
            throw new Fault(403, "This link is for another page.", "Open it as it was sent.");
        }
        ctx.header(
                "Set-Cookie",
                (candidate ? Session.CANDIDATE : Session.PANEL)
                        + "="
                        + opened
                        + "; Path="
                        + (candidate ? "/candidate" : "/")
                        + "; Max-Age="
                        + MONTH_SECONDS
                        + "; HttpOnly; SameSite=Strict"
                        + (secure ? "; Secure" : ""));
        ctx.result(Json.line(person(pass)));
    }

    /** Links that let nobody in are counted, so that guessing them is slow. */
    private Fault missed() {
        misses.take(clock.instant());
        return new Fault(
                403,
                "This link was used before, or has ended.",
                "Ask the coordinator for a new one.");
    }

    private void me(Context ctx) {
        Map<String, Object> out = person(session.panel(ctx.req()));
        out.put("secure", secure);
        out.put("now", clock.instant().toString());
        ctx.result(Json.line(out));
    }

    private static Map<String, Object> person(Pass pass) {
        Map<String, Object> out = Answers.of("me");
        out.put("role", pass.who() instanceof Who.Interviewer ? "interviewer" : pass.who().word());
        out.put("code", pass.who().word());
        out.put("device", pass.device());
        if (!pass.interview().isEmpty()) {
            out.put("interview", pass.interview());
        }
        return out;
    }
}
