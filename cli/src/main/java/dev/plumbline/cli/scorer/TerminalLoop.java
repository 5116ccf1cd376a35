package dev.plumbline.cli.scorer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Reads keys of a terminal, follows the stream of the server, and paints. */
final class TerminalLoop {

    private static final int PATIENCE_MILLIS = 250;
    private static final int POLLS_WITHOUT_NEWS = 12;
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int ESCAPE = 27;

    private final Terminal terminal;
    private final Scorer scorer;
    private final ConsoleClient client;
    private final BlockingQueue<String> news = new ArrayBlockingQueue<>(64);

    TerminalLoop(Terminal terminal, Scorer scorer, ConsoleClient client) {
        this.terminal = terminal;
        this.scorer = scorer;
        this.client = client;
    }

    /** Runs until the person leaves, or the keys end. */
    void run() throws IOException, InterruptedException {
        Attributes before = terminal.enterRawMode();
        Attributes keysOnly = terminal.getAttributes();
        keysOnly.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(keysOnly);
        Thread follower = new Thread(this::follow, "stream");
        follower.setDaemon(true);
        follower.start();
        PrintWriter out = terminal.writer();
        out.print("\u001b[?1049h\u001b[?25l");
        try {
            scorer.begin();
            keys(terminal.reader());
        } finally {
            out.print("\u001b[?25h\u001b[?1049l");
            out.flush();
            terminal.setAttributes(before);
        }
    }

    private void keys(NonBlockingReader reader) throws IOException, InterruptedException {
        int quiet = 0;
        paint();
        while (true) {
            int c = reader.read(PATIENCE_MILLIS);
            if (c == CTRL_C || c == CTRL_D || c == NonBlockingReader.EOF) {
                return;
            }
            quiet = c == NonBlockingReader.READ_EXPIRED ? quiet + 1 : 0;
            if (c >= 0) {
                scorer.press(name(c, reader));
            }
            if (!news.isEmpty() || quiet >= POLLS_WITHOUT_NEWS) {
                news.clear();
                quiet = 0;
                scorer.refresh();
            }
            paint();
        }
    }

    private static String name(int c, NonBlockingReader reader) throws IOException {
        if (c == ESCAPE) {
            while (reader.peek(20) >= 0) {
                reader.read();
            }
            return "Esc";
        } else if (c == '\r' || c == '\n') {
            return "Enter";
        } else if (c == 127 || c == 8) {
            return "Backspace";
        }
        return Character.isISOControl(c) ? "" : Character.toString(c);
    }

    private void follow() {
        try (Stream<String> lines =
                client.stream("/api/interviews/" + scorer.interview() + "/stream")) {
            lines.filter(line -> line.startsWith("data:")).forEach(news::offer);
        } catch (IOException | RuntimeException e) {
            // Polling goes on without the stream.
            news.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void paint() {
        int columns = Math.max(Screen.COLUMNS, terminal.getWidth());
        int rows = terminal.getHeight() > 0 ? terminal.getHeight() : Screen.ROWS;
        List<String> lines = scorer.draw(columns, Math.max(Screen.ROWS, rows));
        StringBuilder out = new StringBuilder("\u001b[H");
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append("\u001b[K").append(i < lines.size() - 1 ? "\r\n" : "");
        }
        terminal.writer().print(out.append("\u001b[J"));
        terminal.writer().flush();
    }
}
