package dev.plumbline.bank.model;

import dev.plumbline.bank.question.Variant;
import java.util.List;

/**
 * A briefing that several questions share, read by the candidate before the prompt.
 *
 * @param id the file's name
 * @param briefing Markdown
 * @param variants the same briefing with other nouns
 */
public record Context(String id, String title, String briefing, List<Variant> variants) {

    public Context {
        variants = List.copyOf(variants);
    }
}
