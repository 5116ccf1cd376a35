import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Loads and validates many questions once, as a command does that has just started.
 *
 * <p>{@code generate DIR COUNT} copies the shipped questions in turn under new ids. {@code read DIR
 * COUNT} prints the seconds of wall time and of CPU time that reading them took, and fails unless
 * every one of them was read without an error.
 */
public final class Questions {

    private Questions() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[1]);
        int count = Integer.parseInt(words[2]);
        switch (words[0]) {
            case "generate" -> generate(folder, count);
            case "read" -> read(folder, count);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void generate(Path folder, int count) throws IOException {
        List<Map.Entry<String, byte[]>> shipped = new ArrayList<>();
        for (var file : ContentSource.shipped().copies("banks/").entrySet()) {
            if (!file.getKey().endsWith("/bank.yaml")) {
                shipped.add(file);
            }
        }
        for (int i = 0; i < count; i++) {
            var file = shipped.get(i % shipped.size());
            String path = file.getKey();
            int slash = path.lastIndexOf('/');
            String id = path.substring(slash + 1, path.length() - ".yaml".length());
            String newId = id.substring(0, id.indexOf('-')) + "-generated-" + i;
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            String copy = text.replaceFirst("(?m)^id: .*$", "id: " + newId);
            Path place = folder.resolve(path.substring(0, slash)).resolve(newId + ".yaml");
            Files.createDirectories(place.getParent());
            Files.writeString(place, copy);
        }
    }

    private static void read(Path folder, int count) throws IOException {
        Findings findings = new Findings();
        int before = ContentSource.shipped().copies("banks/").size();
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        ContentSource source = ContentSource.shipped().overlay(folder, "generated", findings);
        Optional<QuestionBank> bank = BankReader.read(source, findings);
        wall = System.nanoTime() - wall;
        cpu = system.getProcessCpuTime() - cpu;
        int read = bank.map(b -> b.questions().size()).orElse(0);
        if (read < count || read > count + before) {
            System.err.println(read + " questions read; findings: " + findings.sorted());
            System.exit(1);
        }
        System.out.printf(Locale.ROOT, "%.3f %.3f%n", wall / 1e9, cpu / 1e9);
    }
}
