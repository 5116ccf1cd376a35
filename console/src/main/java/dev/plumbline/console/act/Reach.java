package dev.plumbline.console.act;

/** Who may do something, and who hears of it before the reveal. */
public enum Reach {
    /** Done by anybody on the panel or the coordinator; everybody on the panel sees it at once. */
    ROOM,
    /** Done by the coordinator; everybody on the panel sees it at once. */
    PANEL,
    /** Done by the coordinator, and seen by nobody else, ever. */
    COORDINATOR,
    /** Done by an interviewer on the own card, sealed until the reveal. */
    CARD,
    /** Done by an interviewer after the reveal. */
    AFTER_REVEAL
}
