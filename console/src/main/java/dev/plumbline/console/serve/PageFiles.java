package dev.plumbline.console.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of the page, from the jar: those of the panel and the few of the candidate, each by its
 * name and nothing else.
 */
final class PageFiles {

    private static final String ROOT = "/dev/plumbline/console/page/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");
    private static final Set<String> OF_CANDIDATE =
            Set.of("tokens.css", "candidate.css", "candidate.js", "prose.js");

    /** A file and what it is. */
    record PageFile(String type, byte[] bytes) {}

    private PageFiles() {}

    static void on(RoutesConfig routes) {
        routes.get("/", ctx -> send(ctx, file("index.html")));
        routes.get("/page/{name}", ctx -> send(ctx, panel(ctx.pathParam("name"))));
    }

    static void send(Context ctx, Optional<PageFile> file) {
        PageFile found = file.orElseThrow(Fault::unknown);
        ctx.header("Service-Worker-Allowed", "/");
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType(found.type());
        ctx.result(found.bytes());
    }

    /** A file of the panel's pages. */
    static Optional<PageFile> panel(String name) {
        return name.startsWith("candidate") ? Optional.empty() : file(name);
    }

    /** A file of the candidate's page. */
    static Optional<PageFile> candidate(String name) {
        return OF_CANDIDATE.contains(name) ? file(name) : Optional.empty();
    }

    static Optional<PageFile> file(String name) {
        int dot = name.lastIndexOf('.');
        String type = TYPES.get(name.substring(dot + 1));
        if (type == null || !name.matches("[a-z0-9-]{1,40}\\.[a-z]{2,4}")) {
            return Optional.empty();
        }
        try (InputStream in = PageFiles.class.getResourceAsStream(ROOT + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new PageFile(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
