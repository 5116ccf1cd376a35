package dev.plumbline.console.serve;

import dev.plumbline.bank.model.Context;
import dev.plumbline.console.opening.Pass;
import dev.plumbline.console.room.Room;
import dev.plumbline.console.room.RoomPlan.Planned;
import dev.plumbline.console.view.CandidateView;
import dev.plumbline.console.view.Markdown;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.Optional;

/** The candidate's page, which gets the wording of the open question and nothing else. */
final class CandidateRoutes {

    private final Console console;
    private final Session session;
    private final Markdown markdown;

    CandidateRoutes(Console console, Session session, Markdown markdown) {
        this.console = console;
        this.session = session;
        this.markdown = markdown;
    }

    void on(RoutesConfig routes) {
        routes.get("/candidate", ctx -> PageFiles.send(ctx, PageFiles.file("candidate.html")));
        routes.get(
                "/candidate/page/{name}",
                ctx -> PageFiles.send(ctx, PageFiles.candidate(ctx.pathParam("name"))));
        routes.get("/candidate/api/view", ctx -> ctx.result(view(session.candidate(ctx.req()))));
    }

    private String view(Pass pass) throws IOException {
        LiveInterview interview = console.interview(pass.interview()).orElseThrow(Fault::unknown);
        return interview.ask(this::view).json();
    }

    private CandidateView view(Room room) {
        Optional<Planned> shown = room.shown().flatMap(key -> room.plan().planned(key));
        return shown.map(
                        q -> {
                            Optional<Context> context =
                                    q.asked()
                                            .question()
                                            .context()
                                            .flatMap(
                                                    c ->
                                                            Optional.ofNullable(
                                                                    console.bank()
                                                                            .contexts()
                                                                            .get(c)));
                            return CandidateView.of(
                                    q.number(),
                                    q.asked(),
                                    context,
                                    room.variant(q.key()),
                                    markdown);
                        })
                .orElse(CandidateView.BLANK);
    }
}
