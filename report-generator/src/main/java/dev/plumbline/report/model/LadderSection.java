package dev.plumbline.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Section 2: the role with its bar moved to each level.
 *
 * @param steps junior to lead
 * @param says which level the evidence supports
 */
public record LadderSection(List<Step> steps, String says) {

    public LadderSection {
        steps = List.copyOf(steps);
    }

    /**
     * One level.
     *
     * @param level 1 to 4
     * @param name for example {@code Senior}
     * @param ofTheRole whether it is the role's own level
     * @param supported whether this level or a higher one is supported
     * @param highest whether it is the highest one supported
     * @param verdict in words
     * @param chance the same as a probability in words, once a model gives one
     * @param missing what was missing for ready there, gravest first
     */
    public record Step(
            int level,
            String name,
            boolean ofTheRole,
            boolean supported,
            boolean highest,
            String verdict,
            Optional<String> chance,
            List<Line> missing) {

        public Step {
            missing = List.copyOf(missing);
        }
    }
}
