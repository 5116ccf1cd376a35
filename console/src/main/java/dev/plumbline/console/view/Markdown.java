package dev.plumbline.console.view;

/** Turns the Markdown of a prose field into HTML that is safe to show. */
@FunctionalInterface
public interface Markdown {
    /** The same text as HTML without scripts, remote images or links of other kinds than https. */
    String html(String markdown);
}
