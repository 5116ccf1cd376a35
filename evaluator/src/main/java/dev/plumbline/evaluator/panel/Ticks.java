package dev.plumbline.evaluator.panel;

import java.util.List;

/**
 * What one interviewer observed in one answer, as indicator ids in the order of the file. An
 * indicator stands in at most one of the lists; one that stands in none was not observed either
 * way.
 *
 * @param heard shown without a probe
 * @param prompted shown after a probe; counts in full and is printed apart
 * @param half partly said; never counts
 * @param notShown asked for by a probe and not shown
 * @param opposite said or did the contrary
 */
public record Ticks(
        List<String> heard,
        List<String> prompted,
        List<String> half,
        List<String> notShown,
        List<String> opposite) {

    /** Nothing observed. */
    public static final Ticks NONE =
            new Ticks(List.of(), List.of(), List.of(), List.of(), List.of());

    public Ticks {
        heard = List.copyOf(heard);
        prompted = List.copyOf(prompted);
        half = List.copyOf(half);
        notShown = List.copyOf(notShown);
        opposite = List.copyOf(opposite);
    }

    /** Whether the act was shown, prompted or not. */
    public boolean shows(String indicator) {
        return heard.contains(indicator) || prompted.contains(indicator);
    }

    /** Whether nothing at all was observed. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
