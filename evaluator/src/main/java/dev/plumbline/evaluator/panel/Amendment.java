package dev.plumbline.evaluator.panel;

/**
 * A rating changed after the reveal; the first, sealed rating stays and agreement uses it.
 *
 * @param level the new rating, 0 to 4
 * @param reason why it moved
 */
public record Amendment(int level, String reason) {

    public Amendment {
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("a rating is 0 to 4, not " + level);
        }
    }
}
