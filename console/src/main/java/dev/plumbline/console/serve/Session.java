package dev.plumbline.console.serve;

import dev.plumbline.console.act.Who;
import dev.plumbline.console.opening.Pass;
import dev.plumbline.console.opening.Passes;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/** Who a request is from. The panel's cookie opens nothing of the candidate's, nor the reverse. */
final class Session {

    static final String PANEL = "plumbline";
    static final String CANDIDATE = "plumbline-candidate";

    private final Passes passes;
    private final InstantSource clock;

    Session(Passes passes, InstantSource clock) {
        this.passes = passes;
        this.clock = clock;
    }

    /** A member of the panel or the coordinator. */
    Pass panel(HttpServletRequest request) {
        return pass(request, PANEL)
                .filter(p -> !(p.who() instanceof Who.Candidate))
                .orElseThrow(Session::stranger);
    }

    /** The coordinator. */
    Pass coordinator(HttpServletRequest request) {
        Pass pass = panel(request);
        if (!(pass.who() instanceof Who.Coordinator)) {
            throw new Fault(403, "Only the coordinator may do this.", "Ask the coordinator.");
        }
        return pass;
    }

    /** The candidate. */
    Pass candidate(HttpServletRequest request) {
        return pass(request, CANDIDATE)
                .filter(p -> p.who() instanceof Who.Candidate)
                .orElseThrow(Session::stranger);
    }

    private Optional<Pass> pass(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .flatMap(c -> passes.session(c.getValue(), clock.instant()));
    }

    private static Fault stranger() {
        return new Fault(401, "Nobody is signed in here.", "Open your join link.");
    }
}
