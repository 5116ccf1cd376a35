package dev.plumbline.bank.role;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one role asks for.
 *
 * @param id unique over all profiles
 * @param level the level of the whole role, 1 to 4; the ladder of a report marks it
 * @param cites ids of the subject map that the demands come from
 * @param required required level by competency, 1 to 4, in the profile's order; its keys are all
 *     the competencies that count
 * @param parts parts of the weight by competency; a competency without an entry has one part
 * @param weightsRationale why the parts are unequal; present whenever {@code parts} is not empty
 * @param must floor by competency; below it the verdict is not yet
 * @param sittings the slots of each sitting, in the order asked
 * @param minutes the minutes its author counted for the sittings
 * @param personHours the person-hours its author counted
 * @param canConclude what its plan can and cannot say
 * @param note anything a reader of the profile must know
 * @param verdictSuffix words printed after the verdict of a plan that covers little
 */
public record RoleProfile(
        String id,
        String title,
        int level,
        List<String> cites,
        Map<String, Integer> required,
        Map<String, Integer> parts,
        Optional<String> weightsRationale,
        Map<String, Integer> must,
        List<List<Slot>> sittings,
        int minutes,
        double personHours,
        String canConclude,
        Optional<String> note,
        Optional<String> verdictSuffix) {

    public RoleProfile {
        cites = List.copyOf(cites);
        required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        must = Collections.unmodifiableMap(new LinkedHashMap<>(must));
        sittings = sittings.stream().map(List::copyOf).toList();
        if (!required.keySet().containsAll(must.keySet())) {
            throw new IllegalArgumentException("a must of " + id + " is not required");
        }
    }

    /** The share of the whole weight that a competency carries, 0 to 1; the shares sum to 1. */
    public double weight(String competency) {
        if (!required.containsKey(competency)) {
            return 0;
        }
        double whole = required.keySet().stream().mapToInt(this::partsOf).sum();
        return partsOf(competency) / whole;
    }

    private int partsOf(String competency) {
        return parts.getOrDefault(competency, 1);
    }
}
