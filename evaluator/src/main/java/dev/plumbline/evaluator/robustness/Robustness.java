package dev.plumbline.evaluator.robustness;

import java.util.List;
import java.util.Optional;

/**
 * All what-ifs of one evaluation, smallest change first.
 *
 * @param whatIfs every change that was tried
 */
public record Robustness(List<WhatIf> whatIfs) {

    public Robustness {
        whatIfs = List.copyOf(whatIfs);
    }

    /** Whether no single change turns the verdict. */
    public boolean robust() {
        return whatIfs.stream().noneMatch(WhatIf::flips);
    }

    /** The smallest change that turns the verdict. */
    public Optional<WhatIf> smallestFlip() {
        return whatIfs.stream().filter(WhatIf::flips).findFirst();
    }

    /** The changes that turn the verdict, smallest first. */
    public List<WhatIf> flips() {
        return whatIfs.stream().filter(WhatIf::flips).toList();
    }
}
