package dev.plumbline.cli.scorer;

import java.util.Optional;

/**
 * The act that takes another one back.
 *
 * @param rest its fields after those of the question, each with a comma before it
 */
record Back(String type, String rest) {

    /** What takes back an act that was just made; empty when nothing does. */
    static Optional<Back> of(String type, String id, String rest) {
        return switch (type) {
            case "ticked", "half" ->
                    Optional.of(new Back("unticked", rest.replaceFirst(",\"prompted\".*", "")));
            case "probed", "revealed", "hinted" ->
                    Optional.of(new Back("taken-back", ",\"act\":\"" + id + "\""));
            case "noted", "beyond-list" ->
                    Optional.of(new Back("note-struck", ",\"note\":\"" + id + "\""));
            case "rated", "not-enough-heard", "voided" -> Optional.of(new Back("unrated", ""));
            case "concern-raised" -> Optional.of(new Back("concern-dropped", rest));
            default -> Optional.empty();
        };
    }
}
