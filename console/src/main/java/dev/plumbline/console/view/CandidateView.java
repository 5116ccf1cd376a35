package dev.plumbline.console.view;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.variant.VariantText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the candidate's screen shows: the prompt, and nothing that the prompt does not say. It is
 * made from the wording alone, so that no rubric can get into it.
 *
 * @param number of the question in the plan, from 1; 0 while no question is open
 * @param promptHtml briefing and prompt; empty while no question is open
 */
public record CandidateView(int number, String promptHtml) {

    /** The screen between two questions. */
    public static final CandidateView BLANK = new CandidateView(0, "");

    /** The screen for an open question. */
    public static CandidateView of(
            int number,
            AskedForm asked,
            Optional<Context> context,
            String variant,
            Markdown markdown) {
        VariantText words = VariantText.of(asked.question(), context, variant);
        return new CandidateView(number, markdown.html(Wording.heard(asked, words)));
    }

    /** As it goes over the wire. */
    public String json() {
        Map<String, Object> out = new LinkedHashMap<>(Json.object("console-candidate"));
        out.put("title", number == 0 ? "" : "Question " + number);
        out.put("prompt_html", promptHtml);
        return Json.line(out);
    }
}
