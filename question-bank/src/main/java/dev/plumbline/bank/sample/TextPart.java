package dev.plumbline.bank.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the text scorer reads of a question.
 *
 * @param cues cue strings by indicator id, in file order
 * @param concernCues cue strings by concern id, in file order
 * @param rejecting ids of indicators that are a sound refusal ({@code polarity: rejects})
 * @param asking ids of indicators that a question of the candidate shows ({@code polarity: asks})
 * @param samples one graded sample answer by level, 80 to 200 words each
 * @param wrongAnswers fluent answers that must stay at or under a level
 * @param training answers by level by which cues are widened
 * @param holdOuts answers by level that were never used to adjust cues
 * @param measured what was last measured on the hold-outs
 */
public record TextPart(
        Map<String, List<String>> cues,
        Map<String, List<String>> concernCues,
        List<String> rejecting,
        List<String> asking,
        Map<Integer, String> samples,
        List<WrongAnswer> wrongAnswers,
        Map<Integer, List<VoicedAnswer>> training,
        Map<Integer, List<VoicedAnswer>> holdOuts,
        Optional<Measured> measured) {

    public TextPart {
        cues = Collections.unmodifiableMap(new LinkedHashMap<>(cues));
        concernCues = Collections.unmodifiableMap(new LinkedHashMap<>(concernCues));
        rejecting = List.copyOf(rejecting);
        asking = List.copyOf(asking);
        samples = Collections.unmodifiableMap(new TreeMap<>(samples));
        wrongAnswers = List.copyOf(wrongAnswers);
        training = Collections.unmodifiableMap(new TreeMap<>(training));
        holdOuts = Collections.unmodifiableMap(new TreeMap<>(holdOuts));
    }
}
