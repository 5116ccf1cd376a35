package dev.plumbline.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A console in a process of its own. */
final class Server {

    private static final Path JAR =
            Path.of("").toAbsolutePath().resolve("../../cli/target/plumbline.jar").normalize();

    private final Process process;
    private final String link;

    private Server(Process process, String link) {
        this.process = process;
        this.link = link;
    }

    private static ProcessBuilder program(String... words) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                JAR.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    /** Starts one and waits until it says where it is. */
    static Server start(Path data) throws IOException {
        Process process =
                program("serve", "--port", "0", "--no-open", "--data", data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("#join=")) {
                return new Server(process, line.substring(line.indexOf("http")));
            }
        }
        throw new IOException("the server did not start");
    }

    /** What a command prints, with its exit code in front. */
    static String run(String... words) throws IOException, InterruptedException {
        Process process = program(words).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        return process.exitValue() + " " + out;
    }

    String link() {
        return link;
    }

    String origin() {
        return link.substring(0, link.indexOf("/#join="));
    }

    /** SIGKILL: nothing is flushed, no hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
