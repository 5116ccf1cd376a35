package dev.plumbline.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.SafeFile;
import dev.plumbline.report.render.PlainPage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Serves one page to browsers of this machine: {@code /}, and {@code /state}, which changes with
 * the page. Nothing else is served, no file is opened, and a request that names another host is
 * refused, so that no other site can read the page through a name of its own.
 */
final class PreviewServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private Shown shown = new Shown(0, "", "", "");

    /**
     * A page.
     *
     * @param number counts up with every page that differs from the one before
     * @param still its text without what reloads it
     * @param live its text
     */
    private record Shown(int number, String still, String live, String policy) {}

    private record Answer(int status, String type, String body, String policy) {}

    private PreviewServer(HttpServer server) {
        this.server = server;
    }

    /** Begins to serve at a free port; {@link #show} says what. */
    static PreviewServer start() {
        try {
            InetAddress here = InetAddress.getByAddress(LOOPBACK);
            HttpServer http = HttpServer.create(new InetSocketAddress(here, 0), 0);
            PreviewServer server = new PreviewServer(http);
            http.createContext("/", server::handle);
            http.start();
            return server;
        } catch (IOException e) {
            throw Refusal.cannot("cannot serve the preview: " + SafeFile.why(e) + ".", e);
        }
    }

    /** What a browser opens. */
    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** Puts a page in place of the one before; browsers reload it if it differs. */
    synchronized void show(PlainPage page) {
        String still = page.html();
        if (!still.equals(shown.still())) {
            int number = shown.number() + 1;
            page.reloading(Integer.toString(number));
            shown = new Shown(number, still, page.html(), page.policy());
        }
    }

    private synchronized Answer answer(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        Set<String> own = Set.of("127.0.0.1:" + port(), "localhost:" + port());
        if (host == null || !own.contains(host)) {
            return new Answer(403, "text/plain", "This host is not served.\n", "");
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return new Answer(405, "text/plain", "Only GET is answered.\n", "");
        }
        return switch (exchange.getRequestURI().getPath()) {
            case "/" -> new Answer(200, "text/html", shown.live(), shown.policy());
            case "/state" -> new Answer(200, "text/plain", "" + shown.number(), "");
            default -> new Answer(404, "text/plain", "There is nothing here.\n", "");
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            String policy = answer.policy().isEmpty() ? "default-src 'none'" : answer.policy();
            Map.of(
                            "Content-Type", answer.type() + "; charset=utf-8",
                            "Content-Security-Policy", policy + "; frame-ancestors 'none'",
                            "X-Content-Type-Options", "nosniff",
                            "Referrer-Policy", "no-referrer",
                            "Cross-Origin-Resource-Policy", "same-origin",
                            "Cache-Control", "no-store")
                    .forEach(exchange.getResponseHeaders()::set);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
