package dev.plumbline.console.view;

import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Deed;
import dev.plumbline.console.act.KeptAct;
import dev.plumbline.console.act.Who;
import java.util.Set;

/**
 * Who hears of an act. Whatever is not allowed here is denied: an interviewer gets what happened in
 * the room and the own card, the coordinator gets no card, and the candidate gets no act at all.
 * After the reveal the panel gets the cards too, without notes that were taken back.
 */
final class Sealing {

    private Sealing() {}

    /**
     * Whether a viewer may see an act.
     *
     * @param revealed whether the cards have been shown to the panel
     * @param struck ids of the acts whose notes were taken back
     */
    static boolean sees(Who viewer, KeptAct kept, boolean revealed, Set<String> struck) {
        if (viewer instanceof Who.Candidate) {
            return false;
        }
        return switch (ActJson.reach(kept.act())) {
            case ROOM, PANEL, AFTER_REVEAL -> true;
            case COORDINATOR -> viewer instanceof Who.Coordinator;
            case CARD -> viewer.equals(kept.who()) || revealed && isForThePanel(kept, struck);
        };
    }

    private static boolean isForThePanel(KeptAct kept, Set<String> struck) {
        Deed deed = kept.act().deed();
        return !(deed instanceof Deed.NoteStruck)
                && !(deed instanceof Deed.SuggestionSeen)
                && !struck.contains(kept.act().id());
    }
}
