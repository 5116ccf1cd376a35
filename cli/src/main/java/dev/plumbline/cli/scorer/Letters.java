package dev.plumbline.cli.scorer;

import dev.plumbline.cli.scorer.QuestionView.Group;
import dev.plumbline.cli.scorer.QuestionView.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which letter stands for which act: the same table as the page's, one row of the board a group.
 */
final class Letters {

    private static final List<List<List<String>>> HANDS =
            List.of(
                    List.of(List.of("E", "T", "C"), List.of("S", "D", "F", "G")),
                    List.of(List.of("U", "I", "O"), List.of("H", "J", "K", "L")));

    private Letters() {}

    /** Where the columns part, so that neither has many more rows than the other. */
    static List<List<Group>> hands(List<Group> groups) {
        int best = Math.min(1, groups.size());
        for (int cut = 2; cut < groups.size(); cut++) {
            if (most(groups, cut) <= most(groups, best)) {
                best = cut;
            }
        }
        return List.of(groups.subList(0, best), groups.subList(best, groups.size()));
    }

    private static int most(List<Group> groups, int cut) {
        return Math.max(rows(groups.subList(0, cut)), rows(groups.subList(cut, groups.size())));
    }

    private static int rows(List<Group> groups) {
        return groups.stream().mapToInt(g -> g.indicators().size()).sum();
    }

    /** Letters by indicator id. */
    static Map<String, String> of(List<Group> groups) {
        Map<String, String> given = new LinkedHashMap<>();
        List<List<Group>> hands = hands(groups);
        for (int side = 0; side < 2; side++) {
            List<List<String>> rows = rows(hands.get(side), HANDS.get(side));
            for (int g = 0; g < hands.get(side).size(); g++) {
                List<String> row = rows.get(Math.min(g, rows.size() - 1));
                for (Indicator i : hands.get(side).get(g).indicators()) {
                    row.stream()
                            .filter(l -> !given.containsValue(l))
                            .findFirst()
                            .ifPresent(l -> given.put(i.id(), l));
                }
            }
        }
        for (int side = 0; side < 2; side++) {
            spare(hands.get(side), side, given);
        }
        return given;
    }

    private static List<List<String>> rows(List<Group> hand, List<List<String>> board) {
        if (hand.size() > 1) {
            return board;
        }
        List<String> one = new ArrayList<>(board.get(1));
        one.addAll(board.get(0));
        return List.of(one);
    }

    private static void spare(List<Group> hand, int side, Map<String, String> given) {
        List<String> all = new ArrayList<>();
        HANDS.get(side).forEach(all::addAll);
        HANDS.get(1 - side).forEach(all::addAll);
        for (Group group : hand) {
            for (Indicator i : group.indicators()) {
                if (!given.containsKey(i.id())) {
                    all.stream()
                            .filter(l -> !given.containsValue(l))
                            .findFirst()
                            .ifPresent(l -> given.put(i.id(), l));
                }
            }
        }
    }
}
