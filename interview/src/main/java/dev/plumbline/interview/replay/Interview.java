package dev.plumbline.interview.replay;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.evaluator.panel.NotAsked;
import dev.plumbline.evaluator.panel.Scorecard;
import dev.plumbline.interview.event.InterviewEvent.Opened;
import dev.plumbline.interview.event.InterviewEvent.Signed;
import dev.plumbline.interview.event.InterviewEvent.SittingHeld;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One interview as its events tell it, as far as the viewer may see it.
 *
 * @param opened who, for which role, by which plan
 * @param sittings in order
 * @param asked what the evaluator needs of the room, in the order asked
 * @param minutes minutes used by answer, where written down
 * @param responses text of an answer, where there is one
 * @param probes with their times, in order
 * @param reveals with their times, in order
 * @param hints with their times, in order
 * @param concerns when each was raised, by scorecard
 * @param amendments when each rating was amended, by scorecard
 * @param lateTicks which acts were changed after the suggestion had been shown, by scorecard
 * @param signed the signed heads of the log, in order
 * @param notAsked what was planned and left out
 * @param scorecards those that may be seen, in the order the interviewers joined
 * @param hands what was sealed with them, in the same order
 * @param notes in the order taken
 * @param sealed codes of interviewers whose scorecards this viewer may not see yet
 */
public record Interview(
        Opened opened,
        List<SittingHeld> sittings,
        List<Asked> asked,
        Map<AnswerKey, Integer> minutes,
        Map<AnswerKey, String> responses,
        List<Timed> probes,
        List<Timed> reveals,
        List<Timed> hints,
        List<Raised> concerns,
        List<Change> amendments,
        List<LateTick> lateTicks,
        List<Signed> signed,
        List<NotAsked> notAsked,
        List<Scorecard> scorecards,
        List<Hand> hands,
        List<Note> notes,
        List<String> sealed) {

    public Interview {
        sittings = List.copyOf(sittings);
        asked = List.copyOf(asked);
        minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        probes = List.copyOf(probes);
        reveals = List.copyOf(reveals);
        hints = List.copyOf(hints);
        concerns = List.copyOf(concerns);
        amendments = List.copyOf(amendments);
        lateTicks = List.copyOf(lateTicks);
        signed = List.copyOf(signed);
        notAsked = List.copyOf(notAsked);
        scorecards = List.copyOf(scorecards);
        hands = List.copyOf(hands);
        notes = List.copyOf(notes);
        sealed = List.copyOf(sealed);
    }
}
