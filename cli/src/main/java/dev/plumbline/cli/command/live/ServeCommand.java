package dev.plumbline.cli.command.live;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.cli.desk.ContentOptions;
import dev.plumbline.cli.desk.serve.Browser;
import dev.plumbline.cli.desk.serve.ContentReading;
import dev.plumbline.cli.desk.serve.LanCertificate;
import dev.plumbline.cli.desk.serve.ServeDesk;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the live console. */
@Command(
        name = "serve",
        description = {
            "Run the live console: interviewers score while the candidate speaks, each on an own",
            "device, and the report comes from what they kept. Ctrl-C ends it; nothing is lost."
        },
        footer = {
            "",
            "It listens on this machine only. --lan lets others in, over TLS: with the keystore"
                    + " you",
            "give (its password in PLUMBLINE_KEYSTORE_PASSWORD), or with a certificate that is"
                    + " made",
            "for it and whose fingerprint is printed.",
            "",
            "Examples:",
            "  plumbline serve",
            "  plumbline serve --port 9000 --data interviews-2026",
            "  plumbline serve --lan --name interviews.example.org --keystore server.p12"
        })
public final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private ContentOptions content = new ContentOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8711",
            description = "Where it listens; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port = 8711;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "plumbline-data",
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("plumbline-data");

    @Option(names = "--lan", description = "Let other machines in, over TLS.")
    private boolean lan;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A name or address by which others reach this machine; needs --lan.")
    private List<String> names = List.of();

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "A PKCS 12 file with key and certificate; needs --lan.")
    private Optional<Path> keystore = Optional.empty();

    @Option(names = "--no-open", description = "Do not open the page in a browser.")
    private boolean noOpen;

    /** A console in these surroundings. */
    public ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        LanCertificate.check(port, lan, names, keystore);
        ContentReading bank =
                new ContentReading(() -> content.orRefuse(surroundings, new Findings()));
        if (!content.places(surroundings).isEmpty()) {
            bank.get();
        }
        Path folder = surroundings.resolve(data);
        CountDownLatch ended = new CountDownLatch(1);
        try (ServeDesk desk =
                new ServeDesk(
                        bank,
                        folder,
                        root ->
                                new LanCertificate(surroundings, root)
                                        .options(port, lan, names, keystore))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(desk, ended), "end"));
            String link = desk.coordinatorLink();
            surroundings.out().println("The console runs at " + desk.origin() + ".");
            surroundings.out().println("Coordinator, for one use: " + link);
            surroundings.out().println("Data: " + data + ". Ctrl-C ends it.");
            surroundings.out().flush();
            bank.begin();
            if (surroundings.outIsTerminal() && !noOpen) {
                Browser.open(link);
            }
            bank.get();
            ended.await();
        }
        return Exit.DONE;
    }

    private static void end(ServeDesk desk, CountDownLatch ended) {
        desk.close();
        ended.countDown();
    }
}
