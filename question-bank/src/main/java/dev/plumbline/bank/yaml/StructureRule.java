package dev.plumbline.bank.yaml;

/** The rules that every YAML file of the toolkit keeps, whatever it is about. */
public enum StructureRule {
    UNKNOWN_KEY("PB-S1", "unknown-key", "A mistyped key would lose what stands under it."),
    TEXT_NOT_STRING("PB-S3", "text-not-string", "A bare 384, 1.10 or true is not text in YAML."),
    DUPLICATE_KEY("PB-S5", "duplicate-key", "Of two equal keys the last would win silently."),
    YAML_BOOLEAN(
            "PB-S10", "yaml-boolean", "A bare yes, no, on, off or null is not text everywhere."),
    MISSING_KEY("PB-S11", "missing-key", "A key that the rest depends on is not there."),
    WRONG_KIND("PB-S12", "wrong-kind", "Something else is meant here than what stands here."),
    OUT_OF_RANGE("PB-S13", "out-of-range", "A number outside its limits."),
    WRONG_SIZE("PB-S14", "wrong-size", "A text or a list that is too short or too long."),
    WRONG_FORM("PB-S15", "wrong-form", "A text that is not one of the words, or not of the form."),
    ENCODING("PB-Y1", "encoding", "Files are UTF-8, so that everybody reads the same letters."),
    TOO_MUCH("PB-Y2", "too-much", "Limits keep a hostile or broken file from blocking the run."),
    SHORTHAND(
            "PB-Y3",
            "shorthand",
            "Anchors, aliases, merges, tags and directives hide what is meant."),
    SYNTAX("PB-Y4", "syntax", "The file is not YAML from here on."),
    ONE_DOCUMENT(
            "PB-Y5", "one-document", "A file holds one document; a second one would be ignored."),
    EMPTY("PB-Y6", "empty", "A file without content is a slip."),
    TAB("PB-Y7", "tab", "YAML is indented by spaces."),
    HIDDEN_CHARACTER("PB-Y8", "hidden-character", "What cannot be seen can deceive a reviewer."),
    KEY_NOT_TEXT("PB-Y9", "key-not-text", "A key is a word, so that it can be looked up.");

    private final String id;
    private final String slug;
    private final String reason;

    StructureRule(String id, String slug, String reason) {
        this.id = id;
        this.slug = slug;
        this.reason = reason;
    }

    /** The id that stands in a finding, for example {@code PB-S1}. */
    public String id() {
        return id;
    }

    /** The name, for example {@code unknown-key}. */
    public String slug() {
        return slug;
    }

    /** Why the rule is there, one sentence. */
    public String reason() {
        return reason;
    }
}
