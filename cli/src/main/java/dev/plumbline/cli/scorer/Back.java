package dev.plumbline.cli.scorer;

import java.util.Optional;

/**
 * The act that takes another one back.
 *
 * @param rest its fields after those of the question, each with a comma before it
 */
record Back(QuestionView question, String type, String rest) {

    /** What takes back an act that was just made; empty when nothing does. */
    static Optional<Back> of(String type, QuestionView q, String id, String rest) {
        return switch (type) {
            case "ticked", "half" ->
                    Optional.of(new Back(q, "unticked", rest.replaceFirst(",\"prompted\".*", "")));
            case "probed", "revealed", "hinted" ->
                    Optional.of(new Back(q, "taken-back", ",\"act\":\"" + id + "\""));
            case "noted", "beyond-list" ->
                    Optional.of(new Back(q, "note-struck", ",\"note\":\"" + id + "\""));
            case "rated", "not-enough-heard", "voided" -> Optional.of(new Back(q, "unrated", ""));
            case "concern-raised" -> Optional.of(new Back(q, "concern-dropped", rest));
            default -> Optional.empty();
        };
    }
}
