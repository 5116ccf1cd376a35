package dev.plumbline.console.act;

/** Somebody who takes part in an interview, as far as the console needs to know them. */
public sealed interface Who {

    /** The word that stands for them in the log, for example {@code interviewer-a}. */
    String word();

    /**
     * One who rates, on however many devices.
     *
     * @param code letters of the panel, never a name
     */
    record Interviewer(String code) implements Who {
        @Override
        public String word() {
            return code;
        }
    }

    /** The one who runs the evening and never sees a value before the reveal. */
    record Coordinator() implements Who {
        @Override
        public String word() {
            return "coordinator";
        }
    }

    /** The one who is asked; sees prompt and code only. */
    record Candidate() implements Who {
        @Override
        public String word() {
            return "candidate";
        }
    }

    /** Whom a word of the log stands for. */
    static Who of(String word) {
        return switch (word) {
            case "coordinator" -> new Coordinator();
            case "candidate" -> new Candidate();
            default -> new Interviewer(word);
        };
    }
}
