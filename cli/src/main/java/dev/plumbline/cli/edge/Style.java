package dev.plumbline.cli.edge;

/** Weight and colour on a terminal; plain text elsewhere. Colour never carries meaning alone. */
public enum Style {
    STRONG("1"),
    QUIET("2"),
    COPPER("33"),
    BLUE("36"),
    ALARM("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text in this style, or as it is when {@code on} is false. */
    public String of(String text, boolean on) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
