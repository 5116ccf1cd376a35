package dev.plumbline.evaluator.panelmodel;

import dev.plumbline.evaluator.readiness.Verdict;
import java.util.List;

/**
 * The verdict of the six rules with the figures they compared.
 *
 * @param verdict what the evidence says for the role
 * @param rule the rule that decided
 * @param role A rounded half up to three decimals, 0 to 1
 * @param plan B rounded half up to three decimals, 0 to 1
 * @param weightObserved share of the role's weight with at least one rating, 0 to 1
 * @param answers rated answers over all competencies of the role
 * @param own the competencies of the role in its order, by their own ratings
 */
public record PanelVerdict(
        Verdict verdict,
        DecidingRule rule,
        double role,
        double plan,
        double weightObserved,
        int answers,
        List<OwnLevel> own) {

    public PanelVerdict {
        own = List.copyOf(own);
    }

    /** Ids of the musts that are short, in the role's order. */
    public List<String> shortMusts() {
        return own.stream().filter(OwnLevel::isShort).map(OwnLevel::competency).toList();
    }

    /** Ids of the musts under their minima, in the role's order. */
    public List<String> thinMusts() {
        return own.stream().filter(OwnLevel::thin).map(OwnLevel::competency).toList();
    }

    /** Ids of the competencies with a gap, in the role's order. */
    public List<String> gaps() {
        return own.stream().filter(OwnLevel::gap).map(OwnLevel::competency).toList();
    }
}
