package dev.plumbline.cli.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.plumbline.cli.edge.Exit;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that lead to no console. */
class SeatTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir private Path folder = Path.of("");

    private ThrowableAssertAlternative<Refusal> refused(String link) {
        PrintStream out =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(
                        out,
                        out,
                        folder,
                        Map.of("HOME", folder.toString()),
                        false,
                        false,
                        Optional.empty());
        Seat seat = new Seat(surroundings, JoinLink.parse(link), "", Optional.empty());
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                seat.score(
                                        new DumbTerminal(
                                                InputStream.nullInputStream(),
                                                OutputStream.nullOutputStream())))
                .satisfies(e -> assertThat(e.exit()).isEqualTo(Exit.FAILED));
    }

    @Test
    void anAddressWhereNothingAnswersIsSaidInWords() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, HERE)) {
            port = socket.getLocalPort();
        }

        refused("http://127.0.0.1:" + port + "/#join=abc")
                .withMessageStartingWith(
                        "nothing answers at http://127.0.0.1:" + port + ". Is the console running");
        refused("http://no-such-host.invalid/#join=abc")
                .withMessageStartingWith("nothing answers at http://no-such-host.invalid.");
    }

    @Test
    void aServerThatIsNoConsoleIsNamed() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        other.createContext(
                "/",
                exchange -> {
                    byte[] page = "<html>Hello</html>".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        other.start();
        String address = "127.0.0.1:" + other.getAddress().getPort();
        try {
            refused("http://" + address + "/#join=abc")
                    .withMessageStartingWith("http://" + address + " answers, but not as");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void aConsoleWithoutTlsIsToldFromOneThatIsAway() throws IOException, InterruptedException {
        try (ServerSocket plain = new ServerSocket(0, 1, HERE)) {
            Thread answering = new Thread(() -> answer(plain), "plain");
            answering.start();

            refused("https://127.0.0.1:" + plain.getLocalPort() + "/#join=abc")
                    .withMessageStartingWith(
                            "no secure connection to https://127.0.0.1:" + plain.getLocalPort());
            answering.join();
        }
    }

    private static void answer(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
