package dev.plumbline.cli.scorer;

import dev.plumbline.cli.edge.Refusal;
import java.net.URI;

/**
 * A join link as the coordinator sends it.
 *
 * @param origin for example {@code http://127.0.0.1:8711}
 * @param token what is burnt when it is used
 */
public record JoinLink(String origin, String token) {

    private static final String JOIN = "#join=";

    /** Whether words on the command line look like a link. */
    public static boolean isLink(String typed) {
        return typed.startsWith("http://") || typed.startsWith("https://");
    }

    /** Reads a link; anything else ends the command. */
    public static JoinLink parse(String typed) {
        int at = typed.indexOf(JOIN);
        if (at < 0 || typed.contains("/candidate#")) {
            throw Refusal.usage(
                    "this is no interviewer's join link; it ends with #join= and a token.");
        }
        try {
            URI uri = URI.create(typed.substring(0, at));
            if (uri.getHost() == null) {
                throw new IllegalArgumentException("no host");
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new JoinLink(
                    uri.getScheme() + "://" + uri.getHost() + port,
                    typed.substring(at + JOIN.length()));
        } catch (IllegalArgumentException e) {
            throw Refusal.usage("the link's address cannot be read.");
        }
    }
}
