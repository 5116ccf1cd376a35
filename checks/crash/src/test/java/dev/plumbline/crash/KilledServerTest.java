package dev.plumbline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed with SIGKILL while four devices send: what it acknowledged is there. */
class KilledServerTest {

    private static final int ROUNDS = Integer.getInteger("plumbline.crash.rounds", 20);
    private static final List<String> PANEL =
            List.of("interviewer-a", "interviewer-b", "interviewer-c", "interviewer-d");

    @TempDir private Path folder = Path.of("");

    private final List<Client> devices = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private String interview = "";
    private String answer = "";

    private void setUp(Server server) throws IOException, InterruptedException {
        Client coordinator = new Client();
        coordinator.join(server.link());
        String opening =
                Client.field(
                        coordinator.ask(
                                server.origin(),
                                "/api/openings",
                                "{\"title\":\"Lean\",\"role\":\"blended-squad-senior-lean\","
                                        + "\"minutes\":85,\"sittings\":1,\"people\":2}"),
                        "id");
        List<String> members = PANEL.stream().map(c -> "{\"code\":\"" + c + "\"}").toList();
        interview =
                Client.field(
                        coordinator.ask(
                                server.origin(),
                                "/api/interviews",
                                "{\"opening\":\""
                                        + opening
                                        + "\",\"candidate\":\"C-1\",\"interviewers\":"
                                        + members
                                        + "}"),
                        "id");
        for (String code : PANEL) {
            Client device = new Client();
            device.join(
                    Client.field(
                            coordinator.ask(
                                    server.origin(),
                                    "/api/interviews/" + interview + "/links",
                                    "{\"for\":\"" + code + "\"}"),
                            "url"));
            devices.add(device);
        }
        String view = devices.get(0).ask(server.origin(), "/api/interviews/" + interview, "");
        answer =
                "\"question\":\""
                        + Client.field(view, "question")
                        + "\",\"form\":\""
                        + Client.field(view, "form")
                        + "\"";
    }

    /** All devices send until the server is gone; it is killed after so many acknowledgements. */
    private void underLoad(Server server, int round, int most) throws InterruptedException {
        AtomicInteger kept = new AtomicInteger();
        List<Thread> senders = new ArrayList<>();
        for (int d = 0; d < devices.size(); d++) {
            int device = d;
            Thread sender = new Thread(() -> send(server, round, device, most, kept));
            senders.add(sender);
            sender.start();
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void send(Server server, int round, int device, int most, AtomicInteger kept) {
        try {
            for (int n = 0; n < 10_000; n++) {
                String id = "r" + round + "-d" + device + "-" + n;
                String result =
                        devices.get(device)
                                .ask(
                                        server.origin(),
                                        "/api/interviews/" + interview + "/acts",
                                        "{\"acts\":[{\"id\":\""
                                                + id
                                                + "\",\"type\":\"beyond-list\","
                                                + answer
                                                + ",\"text\":\"x\"}]}");
                if (result.contains("\"status\":\"kept\"")) {
                    acknowledged.add(device + " " + id);
                    if (kept.incrementAndGet() == most) {
                        server.kill();
                    }
                }
            }
        } catch (IOException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> lost(Server server) throws IOException, InterruptedException {
        List<String> lost = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Client device : devices) {
            events.add(
                    device.ask(
                            server.origin(),
                            "/api/interviews/" + interview + "/events?after=0",
                            ""));
        }
        for (String one : acknowledged) {
            String[] parts = one.split(" ", -1);
            if (!events.get(Integer.parseInt(parts[0])).contains("\"id\":\"" + parts[1] + "\"")) {
                lost.add(one);
            }
        }
        return lost;
    }

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        Random random = new Random(20_261_127);
        Path data = folder.resolve("data");
        Server server = Server.start(data);
        setUp(server);
        for (int round = 0; round < ROUNDS; round++) {
            underLoad(server, round, 20 + random.nextInt(400));
            assertThat(Server.run("log", "verify", "--data", data.toString()))
                    .startsWith("0 ")
                    .contains("Every chain holds.");
            server = Server.start(data);
            assertThat(lost(server)).as("round " + round).isEmpty();
        }
        server.kill();

        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 20);
        System.out.println(
                ROUNDS + " kills, " + acknowledged.size() + " acts acknowledged, none lost");
    }
}
