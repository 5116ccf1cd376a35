package dev.plumbline.console.story;

import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which acts were taken back by a later one of the same person. */
final class Undone {

    private static final Set<String> OUTCOMES =
            Set.of("rated", "not-enough-heard", "voided", "absent");
    private static final Set<String> CONCERNS =
            Set.of("concern-raised", "concern-withdrawn", "concern-standing");

    private final List<KeptAct> kept;

    Undone(List<KeptAct> kept) {
        this.kept = kept;
    }

    /** Their sequences. */
    Set<Long> sequences() {
        Set<Long> undone = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            KeptAct later = kept.get(i);
            if (later.act().deed() instanceof Deed.Unrated
                    || later.act().deed() instanceof Deed.ConcernDropped
                    || later.act().deed() instanceof Deed.NoteStruck
                    || later.act().deed() instanceof Deed.TakenBack) {
                for (KeptAct earlier : kept.subList(0, i)) {
                    if (earlier.who().equals(later.who())
                            && takesBack(later.act(), earlier.act())) {
                        undone.add(earlier.sequence());
                    }
                }
            }
        }
        return undone;
    }

    private static boolean takesBack(Act later, Act earlier) {
        if (later.deed() instanceof Deed.NoteStruck struck) {
            return earlier.id().equals(struck.note());
        } else if (later.deed() instanceof Deed.TakenBack taken) {
            return earlier.id().equals(taken.act());
        } else if (!later.key().equals(earlier.key())) {
            return false;
        } else if (later.deed() instanceof Deed.ConcernDropped dropped) {
            Map<String, Object> fields = ActJson.fields(earlier);
            return CONCERNS.contains(ActJson.type(earlier))
                    && dropped.concern().equals(fields.get("concern"));
        }
        return OUTCOMES.contains(ActJson.type(earlier));
    }
}
