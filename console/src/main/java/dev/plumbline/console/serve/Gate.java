package dev.plumbline.console.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * What every request passes first: known hosts only, no request that another site made, JSON only
 * for what changes something, a bounded number at once, and the headers that keep a page to itself.
 */
final class Gate implements Filter {

    private static final int MOST_AT_ONCE = 512;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self' data:; worker-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final boolean secure;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    /**
     * A gate for these hosts.
     *
     * @param hosts with their ports, as browsers send them
     */
    Gate(Set<String> hosts, boolean secure) {
        this.hosts = Set.copyOf(hosts);
        this.secure = secure;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest in = (HttpServletRequest) request;
        HttpServletResponse out = (HttpServletResponse) response;
        headers(out);
        String host = in.getHeader("Host");
        if (host == null || !hosts.contains(host)) {
            refuse(out, 403, "This server does not answer to that name.", "Use the printed link.");
        } else if (isForeign(in, host)) {
            refuse(out, 403, "Another site made this request.", "Use the page itself.");
        } else if (in.getMethod().equals("POST") && !isJson(in)) {
            refuse(out, 415, "Only JSON is taken.", "Send application/json.");
        } else if (!room.tryAcquire()) {
            out.setHeader("Retry-After", "1");
            refuse(out, 503, "The server is busy.", "Try again in a second.");
        } else {
            try {
                chain.doFilter(in, out);
            } finally {
                room.release();
            }
        }
    }

    private boolean isForeign(HttpServletRequest in, String host) {
        String site = in.getHeader("Sec-Fetch-Site");
        boolean fromElsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean opensAPage =
                in.getMethod().equals("GET") && "navigate".equals(in.getHeader("Sec-Fetch-Mode"));
        String origin = in.getHeader("Origin");
        boolean foreignOrigin =
                origin != null && !origin.equals((secure ? "https://" : "http://") + host);
        return foreignOrigin || fromElsewhere && !opensAPage;
    }

    private static boolean isJson(HttpServletRequest in) {
        String type = in.getContentType();
        return type != null && type.split(";", 2)[0].strip().equals("application/json");
    }

    private void headers(HttpServletResponse out) {
        out.setHeader("Content-Security-Policy", POLICY);
        out.setHeader("X-Content-Type-Options", "nosniff");
        out.setHeader("X-Frame-Options", "DENY");
        out.setHeader("Referrer-Policy", "no-referrer");
        out.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        out.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        out.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        out.setHeader("Cache-Control", "no-store");
        if (secure) {
            out.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void refuse(HttpServletResponse out, int status, String error, String remedy)
            throws IOException {
        out.setStatus(status);
        out.setContentType("application/json");
        out.setCharacterEncoding("UTF-8");
        out.getWriter().write(Answers.fault(error, remedy));
    }
}
