package dev.plumbline.browser.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An interviewer in a terminal of 80 columns, which {@code script} of util-linux provides. */
final class Typist implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Process process;
    private final StringBuilder screen = new StringBuilder();

    private Typist(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    /** Joins a panel; what is kept on this machine goes below {@code home}. */
    static Typist joins(String link, Path home) throws IOException {
        List<String> command = new ArrayList<>(House.program());
        command.add(1, "-Dplumbline.out.terminal=true");
        command.addAll(List.of("interview", link));
        String line =
                command.stream()
                        .map(word -> "'" + word.replace("'", "'\\''") + "'")
                        .collect(Collectors.joining(" "));
        ProcessBuilder builder =
                new ProcessBuilder("script", "-qfec", "stty cols 80 rows 24; " + line, "/dev/null");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TERM", "xterm");
        builder.environment().remove("XDG_STATE_HOME");
        return new Typist(builder.redirectErrorStream(true).start());
    }

    private void read() {
        byte[] bytes = new byte[8_192];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                synchronized (screen) {
                    screen.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
                    screen.notifyAll();
                }
            }
        } catch (IOException closed) {
            synchronized (screen) {
                screen.notifyAll();
            }
        }
    }

    /** Presses keys one by one; the screen before them counts no more. */
    Typist presses(String keys) throws IOException {
        synchronized (screen) {
            screen.setLength(0);
        }
        OutputStream in = process.getOutputStream();
        in.write(keys.getBytes(StandardCharsets.UTF_8));
        in.flush();
        return this;
    }

    /** Waits until these words have been painted since the last key. */
    Typist sees(String words) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        synchronized (screen) {
            while (screen.indexOf(words) < 0) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("\"" + words + "\" is not on the screen: " + screen);
                }
                screen.wait(left);
            }
        }
        return this;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
