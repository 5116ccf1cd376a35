package dev.plumbline.cli.ratings;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.finding.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a sheet: which column stands where. Names are read without regard to case and blanks
 * around them, in any order.
 *
 * @param counts whether it is a table of counts for two raters instead of one rating a line
 * @param places the place of each known column, from 0
 * @param width how many columns the head has, unknown ones among them
 */
record Columns(boolean counts, Map<String, Integer> places, int width) {

    static final String SUBJECT = "subject";
    static final String RATER = "rater";
    static final String ITEM = "item";
    static final String SCORE = "score";
    static final String FIRST = "a";
    static final String SECOND = "b";
    static final String COUNT = "count";
    static final String PRICE = "disagreement_weight";

    private static final String RULE = "csv-columns";
    private static final List<String> LONG = List.of(SUBJECT, RATER, ITEM, SCORE);
    private static final List<String> COUNTED = List.of(FIRST, SECOND, COUNT, PRICE);

    static Optional<Columns> of(
            List<String> head, long line, SheetText sheet, Separator separator, Findings findings) {
        List<String> names = head.stream().map(Columns::canonical).toList();
        boolean counts = names.contains(FIRST) && names.contains(SECOND) && !names.contains(RATER);
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> known = counts ? COUNTED : LONG;
        boolean sound = true;
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(names.get(i)) && places.putIfAbsent(names.get(i), i) != null) {
                findings.error(
                        sheet.cell(line, i, separator),
                        RULE,
                        "the column \"" + head.get(i).strip() + "\" stands here a second time",
                        "Take one of them out");
                sound = false;
            }
        }
        List<String> missing = new ArrayList<>(counts ? List.of(COUNT) : List.of(RATER, SCORE));
        missing.removeAll(places.keySet());
        Set<String> spare = new java.util.TreeSet<>(known);
        spare.removeAll(places.keySet());
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                sound &= unknown(head.get(i), sheet, line, i, separator, spare, findings);
            }
        }
        if (!missing.isEmpty()) {
            findings.error(
                    sheet.cell(line, 0, separator),
                    RULE,
                    "there is no column " + String.join(" and none ", missing),
                    "The head needs rater and score, and may have subject and item; or a, b and"
                            + " count");
            sound = false;
        }
        return sound ? Optional.of(new Columns(counts, places, names.size())) : Optional.empty();
    }

    private static boolean unknown(
            String name,
            SheetText sheet,
            long line,
            int column,
            Separator separator,
            Set<String> spare,
            Findings findings) {
        Optional<String> near = Nearest.of(name.strip(), spare).filter(n -> n.length() > 1);
        if (near.isPresent()) {
            findings.error(
                    sheet.cell(line, column, separator),
                    RULE,
                    "the column \"" + name.strip() + "\" is not known",
                    "Did you mean \"" + near.get() + "\"?");
            return false;
        }
        findings.note(
                sheet.cell(line, column, separator),
                RULE,
                "the column \"" + name.strip() + "\" is not read",
                "");
        return true;
    }

    private static String canonical(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return word.equals("n") ? COUNT : word;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The place of a column that the head has. */
    int place(String column) {
        return java.util.Objects.requireNonNull(places.get(column));
    }
}
