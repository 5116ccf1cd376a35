package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.cli.edge.Refusal;
import java.util.Collection;

/** How a command answers an id that nothing has. */
public final class UnknownId {

    private static final int MOST_LISTED = 20;

    private UnknownId() {}

    /**
     * Ends the command unless the id is known; the nearest known one is offered.
     *
     * @param noun what the id stands for, for example {@code role}
     * @param where what lists all of them when there are too many to print; empty when there never
     *     are
     */
    public static void refuse(String noun, String id, Collection<String> known, String where) {
        if (known.contains(id)) {
            return;
        }
        String all =
                !where.isEmpty() && (known.isEmpty() || known.size() > MOST_LISTED)
                        ? where
                        : "Known: " + String.join(", ", known);
        throw Refusal.usage(
                "there is no "
                        + noun
                        + " \""
                        + id
                        + "\". "
                        + Nearest.didYouMean(id, known, all + "."));
    }
}
