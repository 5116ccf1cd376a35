package dev.plumbline.evaluator.text;

/**
 * Words of an answer that match a cue.
 *
 * @param start offset of the first character in the answer
 * @param end offset after the last
 * @param quote the answer between them, to the character
 * @param status how they are meant
 */
public record Evidence(int start, int end, String quote, EvidenceStatus status) {

    public Evidence {
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("a quote of another length than its place");
        }
    }
}
