package dev.plumbline.bank.read;

import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.shape.ContentShapes;
import dev.plumbline.bank.yaml.View;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hashes that questions of one folder of content had in their recorded versions, so that a
 * version that was asked is never given other words. Ids stay recorded when their file is gone.
 *
 * @param byId the last record of each question, sorted by id
 */
public record HashRecords(Map<String, Recorded> byId) {

    /** The file at the root of a folder of content. */
    public static final String FILE = "hashes.yaml";

    private static final HashRecords NONE = new HashRecords(Map.of());

    public HashRecords {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
    }

    /**
     * What was recorded of a question.
     *
     * @param version from 1
     * @param hash as {@code sha256:} and 64 hex digits
     */
    public record Recorded(int version, String hash) {

        /**
         * Whether a question has other words than this record, under its version or a lower one.
         */
        public boolean contradicts(Question question) {
            int now = question.editorial().version();
            return question.editorial().status() != Status.DRAFT
                    && (now < version || now == version && !hash.equals(question.hash()));
        }
    }

    /**
     * The records of the folder that a file of content is read from; none where it keeps none. A
     * faulty file of records counts as none here: {@link BankReader} says what is wrong with it.
     *
     * @param path of a file in the content
     */
    public static HashRecords beside(ContentSource source, String path) {
        Optional<ContentFile> file = source.beside(path, FILE);
        return file.flatMap(f -> source.loaded(f, ContentShapes.hashes()).view())
                .map(HashRecords::bind)
                .orElse(NONE);
    }

    private static HashRecords bind(View view) {
        return new HashRecords(
                view.map(
                        "questions",
                        n -> new Recorded(View.of(n).whole("version"), View.of(n).text("hash"))));
    }

    /** These records with one more, or a newer one. */
    public HashRecords with(Question question) {
        Map<String, Recorded> more = new TreeMap<>(byId);
        more.put(question.id(), new Recorded(question.editorial().version(), question.hash()));
        return new HashRecords(more);
    }

    /** The file that holds these records. */
    public String text() {
        StringBuilder out =
                new StringBuilder(
                        "# Written by plumbline bank format --record.\n"
                                + "schema: plumbline/hashes/1\nquestions:\n");
        byId.forEach(
                (id, r) ->
                        out.append("  ")
                                .append(id)
                                .append(": { version: ")
                                .append(r.version())
                                .append(", hash: \"")
                                .append(r.hash())
                                .append("\" }\n"));
        return out.toString();
    }
}
