import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a console takes from its command to its first page, and to the roles that its content names.
 * Argument: an empty folder. The first start of eight is not counted.
 */
final class Start {

    private static final Pattern LINK = Pattern.compile("(http://[^/\\s]+)/#join=(\\S+)");
    private static final int STARTS = 7;

    private Start() {}

    private static double[] once(Path data) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder("./plumbline", "serve", "--port", "0", "--no-open", "--data", data.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher link = LINK.matcher("");
            while (!link.find()) {
                String line = out.readLine();
                if (line == null) {
                    throw new IOException("the console ended before it named its link");
                }
                link.reset(line);
            }
            try (InputStream page = URI.create(link.group(1) + "/").toURL().openStream()) {
                page.readAllBytes();
            }
            double page = (System.nanoTime() - begin) / 1e9;
            String cookie = join(link.group(1), link.group(2));
            var roles = URI.create(link.group(1) + "/api/roles").toURL().openConnection();
            roles.setRequestProperty("Cookie", cookie);
            try (InputStream in = roles.getInputStream()) {
                in.readAllBytes();
            }
            return new double[] {page, (System.nanoTime() - begin) / 1e9};
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String join(String origin, String token) throws IOException {
        var join = (java.net.HttpURLConnection) URI.create(origin + "/api/join").toURL().openConnection();
        join.setDoOutput(true);
        join.setRequestProperty("Content-Type", "application/json");
        join.getOutputStream().write(("{\"token\":\"" + token + "\"}").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = join.getInputStream()) {
            in.readAllBytes();
        }
        return join.getHeaderField("Set-Cookie").replaceAll(";.*", "");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        double[] page = new double[STARTS];
        double[] content = new double[STARTS];
        for (int i = -1; i < STARTS; i++) {
            double[] times = once(folder.resolve("start" + i));
            if (i >= 0) {
                page[i] = times[0];
                content[i] = times[1];
            }
        }
        Arrays.sort(page);
        Arrays.sort(content);
        System.out.printf(
                "from the command to the first page %.2f s (best %.2f), to the first list from the content %.2f s (best %.2f)%n",
                page[STARTS / 2], page[0], content[STARTS / 2], content[0]);
    }
}
