package dev.plumbline.cli.ratings;

/** What may stand between two cells. One file uses one of them throughout. */
enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab");

    private final char sign;
    private final String word;

    Separator(char sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    char sign() {
        return sign;
    }

    String word() {
        return word;
    }

    /** How often it stands in a line, outside quotes. */
    int count(String line) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }

    /**
     * The place of its n-th occurrence in a line outside quotes, from 1; -1 where there is none.
     */
    int place(String line, int n) {
        int left = n;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == sign && --left == 0) {
                return i;
            }
        }
        return -1;
    }
}
