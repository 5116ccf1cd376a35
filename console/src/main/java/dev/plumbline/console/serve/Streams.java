package dev.plumbline.console.serve;

import dev.plumbline.console.opening.Pass;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers the requests for streams and keeps the streams alive. */
final class Streams implements Filter {

    private static final Pattern PANEL =
            Pattern.compile("/api/interviews/([a-z0-9-]{1,64})/stream");
    private static final String CANDIDATE = "/candidate/api/stream";
    private static final int MOST_FOR_ONE = 8;
    private static final int MOST = 4_000;
    private static final int BEAT_SECONDS = 15;

    private final Console console;
    private final Session session;
    private final Set<EventStream> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "stream-beat");
                        thread.setDaemon(true);
                        return thread;
                    });

    Streams(Console console, Session session) {
        this.console = console;
        this.session = session;
        beats.scheduleWithFixedDelay(
                () -> all.forEach(EventStream::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest in = (HttpServletRequest) request;
        HttpServletResponse out = (HttpServletResponse) response;
        Matcher panel = PANEL.matcher(in.getRequestURI());
        boolean candidate = in.getRequestURI().equals(CANDIDATE);
        if (!panel.matches() && !candidate || !in.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Pass pass = candidate ? session.candidate(in) : session.panel(in);
            String id = candidate ? pass.interview() : panel.group(1);
            if (!pass.interview().isEmpty() && !pass.interview().equals(id)) {
                throw Fault.unknown();
            }
            stream(in, out, pass, console.interview(id).orElseThrow(Fault::unknown));
        } catch (Fault fault) {
            Gate.refuse(out, fault.status(), fault.error(), fault.remedy());
        }
    }

    private void stream(
            HttpServletRequest in, HttpServletResponse out, Pass pass, LiveInterview interview)
            throws IOException {
        if (all.size() >= MOST || interview.followers(pass.who()) >= MOST_FOR_ONE) {
            out.setHeader("Retry-After", "10");
            throw new Fault(503, "Too many pages are open.", "Close one, or wait.");
        }
        out.setStatus(200);
        out.setContentType("text/event-stream");
        out.setCharacterEncoding("UTF-8");
        AsyncContext context = in.startAsync();
        context.setTimeout(0);
        EventStream stream =
                new EventStream(
                        pass.who(),
                        context,
                        out.getOutputStream(),
                        ended -> {
                            all.remove(ended);
                            interview.leave(ended);
                        });
        all.add(stream);
        String last = in.getHeader("Last-Event-ID");
        stream.begin();
        interview.follow(stream, last == null ? "" : last);
    }

    void end() {
        beats.shutdownNow();
        all.forEach(EventStream::end);
    }
}
