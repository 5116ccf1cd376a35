package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Section 6.
 *
 * @param towards acts shown, those that moved most first
 * @param away acts not shown after a probe, contraries and standing concerns, likewise
 * @param rest what a probe asked for or was contradicted beyond those, in the order asked
 * @param more acts shown beyond {@code towards}; every one stands in the appendix
 */
public record EvidenceSection(List<Item> towards, List<Item> away, List<Item> rest, int more) {

    public EvidenceSection {
        towards = List.copyOf(towards);
        away = List.copyOf(away);
        rest = List.copyOf(rest);
    }

    /**
     * One act in one answer.
     *
     * @param label its two words
     * @param says the act in one sentence
     * @param quote at most 40 words noted at the time
     * @param mark how it came, for example {@code unprompted} or {@code asked, not shown}
     * @param who letters of those who marked it so
     * @param source question, version and time
     * @param pull what orders the list: weight times levels from the bar times people
     */
    public record Item(
            String label,
            Line says,
            Optional<Line> quote,
            String mark,
            String who,
            String source,
            int pull) {}
}
