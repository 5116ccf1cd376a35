package dev.plumbline.bank.role;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of project and the levels that it needs; one gate alone is enough, and nothing makes up
 * for it.
 *
 * @param id for example {@code g2}
 * @param project the kind of project in words, without a full stop
 * @param when the same as a bound on a factor of a project profile, for example {@code
 *     migration-risk >= 3}
 * @param requires least level by competency, 1 to 4, in the file's order
 * @param cites ids of the subject map that the rule comes from
 */
public record ProjectGate(
        String id, String project, String when, Map<String, Integer> requires, List<String> cites) {

    public ProjectGate {
        requires = Collections.unmodifiableMap(new LinkedHashMap<>(requires));
        cites = List.copyOf(cites);
    }
}
