import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An open-loop load on a console of this machine: panels whose members follow their streams, and acts
 * that are sent when they are due, whether or not the ones before have been answered. Latency counts
 * from the time an act was due. Arguments: the coordinator's link, the server's process id, panels,
 * acts a second, seconds.
 */
final class Load {

    private static final Pattern FIELD = Pattern.compile("\"(id|url|question|form)\":\"([^\"]*)\"");

    private record Member(String interview, String cookie, String answer) {}

    private final HttpClient http;
    private final String origin;
    private final List<Member> members = new ArrayList<>();
    private final AtomicLong events = new AtomicLong();
    private final AtomicInteger number = new AtomicInteger();
    private String coordinator = "";

    private Load(String origin) {
        this.origin = origin;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newFixedThreadPool(8, Load::daemon))
                        .build();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookie);
    }

    private HttpResponse<String> post(String path, String cookie, String json)
            throws IOException, InterruptedException {
        return http.send(
                request(path, cookie)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        Matcher found = FIELD.matcher(json);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        throw new IllegalStateException("no " + name + " in " + json);
    }

    private String join(String link) throws IOException, InterruptedException {
        String token = link.substring(link.indexOf("#join=") + 6);
        return post("/api/join", "none=none", "{\"token\":\"" + token + "\"}")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    private void setUp(String link, int panels) throws IOException, InterruptedException {
        coordinator = join(link);
        String opening =
                field(
                        post(
                                        "/api/openings",
                                        coordinator,
                                        "{\"title\":\"Load\",\"role\":\"blended-squad-senior-lean\","
                                                + "\"minutes\":85,\"sittings\":1,\"people\":3}")
                                .body(),
                        "id");
        for (int p = 0; p < panels; p++) {
            String interview =
                    field(
                            post(
                                            "/api/interviews",
                                            coordinator,
                                            "{\"opening\":\""
                                                    + opening
                                                    + "\",\"candidate\":\"C-"
                                                    + p
                                                    + "\",\"interviewers\":[{\"code\":\"interviewer-a\"},"
                                                    + "{\"code\":\"interviewer-b\"},{\"code\":\"interviewer-c\"}]}")
                                    .body(),
                            "id");
            String view =
                    http.send(
                                    request("/api/interviews/" + interview, coordinator).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            String answer =
                    "\"question\":\""
                            + field(view, "question")
                            + "\",\"form\":\""
                            + field(view, "form")
                            + "\"";
            follow(interview, coordinator);
            for (String code : List.of("interviewer-a", "interviewer-b", "interviewer-c")) {
                String cookie =
                        join(
                                field(
                                        post(
                                                        "/api/interviews/" + interview + "/links",
                                                        coordinator,
                                                        "{\"for\":\"" + code + "\"}")
                                                .body(),
                                        "url"));
                members.add(new Member(interview, cookie, answer));
                follow(interview, cookie);
            }
        }
    }

    private void follow(String interview, String cookie) {
        http.sendAsync(
                HttpRequest.newBuilder(
                                URI.create(origin + "/api/interviews/" + interview + "/stream"))
                        .header("Cookie", cookie)
                        .build(),
                HttpResponse.BodyHandlers.fromLineSubscriber(new Counting(events)));
    }

    /** Counts the lines that carry something. */
    private static final class Counting implements java.util.concurrent.Flow.Subscriber<String> {

        private final AtomicLong events;

        Counting(AtomicLong events) {
            this.events = events;
        }

        @Override
        public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                events.incrementAndGet();
            }
        }

        @Override
        public void onError(Throwable throwable) {}

        @Override
        public void onComplete() {}
    }

    /** Sends at a rate; gives the latencies in microseconds, sorted. */
    private long[] run(int rate, int seconds) throws InterruptedException {
        Random random = new Random(rate);
        int count = rate * seconds;
        long[] latencies = new long[count];
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(count);
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int at = i;
            Member member = members.get(random.nextInt(members.size()));
            String act =
                    "{\"acts\":[{\"id\":\"load-"
                            + number.incrementAndGet()
                            + "\",\"type\":\"beyond-list\","
                            + member.answer()
                            + ",\"text\":\"Asked who pays for the second copy.\"}]}";
            http.sendAsync(
                            request("/api/interviews/" + member.interview() + "/acts", member.cookie())
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(act))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .whenComplete(
                            (answer, e) -> {
                                latencies[at] = (System.nanoTime() - due) / 1_000;
                                if (e != null || !answer.body().contains("\"status\":\"kept\"")) {
                                    failed.incrementAndGet();
                                }
                                done.countDown();
                            });
        }
        done.await(60, TimeUnit.SECONDS);
        Arrays.sort(latencies);
        System.out.printf(
                "%5d acts/s, %2d s: p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, most %.1f ms, %d not kept%n",
                rate,
                seconds,
                latencies[count / 2] / 1e3,
                latencies[(int) (count * 0.99)] / 1e3,
                latencies[(int) (count * 0.999)] / 1e3,
                latencies[count - 1] / 1e3,
                failed.get());
        return latencies;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String link = args[0];
        Load load = new Load(link.substring(0, link.indexOf("/#join=")));
        int panels = Integer.parseInt(args[2]);
        int rate = Integer.parseInt(args[3]);
        int seconds = Integer.parseInt(args[4]);
        load.setUp(link, panels);
        System.out.printf("%d panels, %d streams%n", panels, panels * 4);
        load.run(rate, 10);
        load.run(rate, seconds);
        Path status = Path.of("/proc", args[1], "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .forEach(line -> System.out.println("memory of the server: " + line));
        }
        for (int more = rate * 2; more <= Integer.getInteger("most", 9_600); more *= 2) {
            long[] latencies = load.run(more, 10);
            if (latencies[(int) (latencies.length * 0.99)] > 50_000) {
                System.out.println("p99 passes 50 ms at " + more + " acts/s");
                break;
            }
        }
        System.out.println(load.events.get() + " messages came by the streams");
        System.exit(0);
    }
}
