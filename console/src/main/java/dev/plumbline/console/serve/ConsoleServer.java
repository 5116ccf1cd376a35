package dev.plumbline.console.serve;

import dev.plumbline.console.act.Who;
import dev.plumbline.console.opening.Passes;
import dev.plumbline.console.room.Card;
import dev.plumbline.console.view.Markdown;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The console as a web server of this process. */
public final class ConsoleServer implements AutoCloseable {

    /** Header fields remembered by each connection; a cache of Jetty's size takes 14 KB of it. */
    private static final int HEADERS_CACHED = 16;

    /** The buffer that a stream holds for as long as it is followed; Jetty's own takes 32 KiB. */
    private static final int OUTPUT_BYTES = 4_096;

    private static final int LARGEST_BODY = 256 * 1024;
    private static final int IDLE_MILLIS = 30_000;
    private static final int SLOWEST_BYTES_A_SECOND = 128;
    private static final int MOST_THREADS = 48;

    private final Console console;
    private final Passes passes;
    private final InstantSource clock;
    private final ServerOptions options;
    private final Javalin javalin;
    private final Streams streams;
    private final int port;

    /**
     * Starts to serve.
     *
     * @throws IOException with a sentence when the address cannot be had
     */
    public ConsoleServer(
            Console console,
            Passes passes,
            Markdown markdown,
            Reports reports,
            InstantSource clock,
            ServerOptions options)
            throws IOException {
        this.console = console;
        this.passes = passes;
        this.clock = clock;
        this.options = options;
        Session session = new Session(passes, clock);
        this.streams = new Streams(console, session);
        this.port = options.port() == 0 ? freePort() : options.port();
        this.javalin =
                Javalin.create(
                        config -> {
                            configure(config);
                            routes(config, session, markdown, reports);
                        });
        try {
            javalin.start();
        } catch (RuntimeException e) {
            streams.end();
            throw new IOException(
                    cause(e) instanceof BindException
                            ? "Port " + port + " is taken, or may not be used. Choose another."
                            : "The server cannot start.",
                    e);
        }
    }

    private static Throwable cause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(options.host()))) {
            return socket.getLocalPort();
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.defaultContentType = "application/json";
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
        threads.setName("console");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(
                http -> {
                    http.setSendServerVersion(false);
                    http.setIdleTimeout(IDLE_MILLIS);
                    http.setHeaderCacheSize(HEADERS_CACHED);
                    http.setOutputBufferSize(OUTPUT_BYTES);
                });
        config.jetty.modifyServer(
                server -> server.setHandler(new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0)));
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServletContextHandler(
                handler -> {
                    add(handler, new Gate(hosts(), options.tls().isPresent()));
                    add(handler, streams);
                });
    }

    private static void add(ServletContextHandler handler, Filter filter) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ConnectionFactory[] factories =
                options.tls()
                        .map(
                                tls -> {
                                    http.addCustomizer(new SecureRequestCustomizer(false));
                                    return new ConnectionFactory[] {
                                        new SslConnectionFactory(tls.factory(), "http/1.1"), plain
                                    };
                                })
                        .orElseGet(() -> new ConnectionFactory[] {plain});
        ServerConnector connector = new ServerConnector(server, factories);
        connector.setHost(options.host());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    private Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add("127.0.0.1:" + port);
        hosts.add("localhost:" + port);
        hosts.add("[::1]:" + port);
        options.names().forEach(name -> hosts.add(name + ":" + port));
        return hosts;
    }

    private void routes(JavalinConfig config, Session session, Markdown markdown, Reports reports) {
        boolean secure = options.tls().isPresent();
        PageFiles.on(config.routes);
        new JoinRoutes(passes, session, clock, secure).on(config.routes);
        new InterviewRoutes(console, session, markdown, reports, clock).on(config.routes);
        new CoordinatorRoutes(console, session, passes, clock, origin()).on(config.routes);
        new CandidateRoutes(console, session, markdown).on(config.routes);
        config.routes.exception(
                Fault.class,
                (fault, ctx) -> {
                    if (fault.status() == 503 || fault.status() == 429) {
                        ctx.header("Retry-After", "2");
                    }
                    ctx.status(fault.status())
                            .contentType("application/json")
                            .result(Answers.fault(fault.error(), fault.remedy()));
                });
        config.routes.exception(
                ContentTooLargeResponse.class,
                (e, ctx) ->
                        ctx.status(413)
                                .result(
                                        Answers.fault(
                                                "That is too much at once.",
                                                "Send at most 256 KiB.")));
        config.routes.exception(
                HttpResponseException.class,
                (e, ctx) ->
                        ctx.status(e.getStatus())
                                .result(
                                        Answers.fault(
                                                "There is no such thing here.",
                                                "Go back to the first page.")));
        config.routes.exception(
                CompletionException.class,
                (e, ctx) ->
                        ctx.status(500)
                                .result(Answers.fault("Something broke.", "Send it again.")));
    }

    /** Where browsers find it, for example {@code http://127.0.0.1:8443}. */
    public String origin() {
        String host = options.names().isEmpty() ? options.host() : options.names().get(0);
        return (options.tls().isPresent() ? "https://" : "http://") + host + ":" + port;
    }

    /** A new link for the coordinator; whoever opens it first is the coordinator. */
    public String coordinatorLink() throws IOException {
        return origin() + "/#join=" + passes.link("", new Who.Coordinator(), clock.instant());
    }

    /** A new link for somebody of an interview. */
    public String link(String interview, Who who) throws IOException {
        return origin() + "/#join=" + passes.link(interview, who, clock.instant());
    }

    /** The file of an interview whose cards are all handed in; empty while one is out. */
    public Optional<String> filled(String interview) throws IOException {
        Optional<LiveInterview> whole =
                console.interview(interview)
                        .filter(
                                i ->
                                        i.ask(
                                                room ->
                                                        room.cards().values().stream()
                                                                .allMatch(Card::settled)));
        return whole.isPresent() ? Optional.of(console.file(whole.get())) : Optional.empty();
    }

    @Override
    public void close() {
        streams.end();
        javalin.stop();
        console.close();
    }
}
