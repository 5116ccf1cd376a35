package dev.plumbline.cli.desk.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a page in the browser of whoever sits here, when there is one. */
public final class Browser {

    private Browser() {}

    /** Opens a link; where no browser can be opened, nothing happens. */
    public static void open(String link) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("mac")
                        ? List.of("open", link)
                        : system.contains("win")
                                ? List.of("rundll32", "url.dll,FileProtocolHandler", link)
                                : List.of("xdg-open", link);
        try {
            new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The link is printed; it can be opened by hand.
            return;
        }
    }
}
