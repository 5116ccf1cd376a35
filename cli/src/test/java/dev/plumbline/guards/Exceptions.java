package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares what breaks a rule with the exceptions that stand beside it. */
final class Exceptions {

    private Exceptions() {}

    /**
     * Fails for every offence that is no exception, and for every exception that is no offence.
     *
     * @param offences what breaks the rule: the name of the thing, and what is wrong with it
     * @param reasons the allowed ones: the name of the thing, and why it may
     */
    static void check(Map<String, String> offences, Map<String, String> reasons) {
        List<String> problems = new ArrayList<>();
        for (String name : new TreeSet<>(offences.keySet())) {
            if (!reasons.containsKey(name)) {
                problems.add(name + ": " + offences.get(name));
            }
        }
        for (String name : new TreeSet<>(reasons.keySet())) {
            if (!offences.containsKey(name)) {
                problems.add(name + ": is an exception that is no longer needed");
            }
        }
        assertThat(problems).isEmpty();
        assertThat(reasons.values()).noneMatch(String::isBlank);
    }
}
