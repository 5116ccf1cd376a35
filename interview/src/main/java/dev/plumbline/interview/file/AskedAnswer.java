package dev.plumbline.interview.file;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.yaml.View;
import java.util.List;

/** One answer that was asked for: its entry in the file and the part of the rubric that applied. */
record AskedAnswer(View view, AskedForm form) {

    /** Whether a probe was put that elicits this indicator. */
    boolean probedFor(String indicator) {
        return probes().stream()
                .anyMatch(
                        id ->
                                form.question()
                                        .probe(id)
                                        .filter(p -> p.elicits().contains(indicator))
                                        .isPresent());
    }

    List<String> hints() {
        return view.views("hints").stream().map(h -> h.text("hint")).toList();
    }

    /** Whether the question has every hint that was given. */
    boolean hintsKnown() {
        return hints().stream().allMatch(h -> form.question().hint(h).isPresent());
    }

    private List<String> probes() {
        return view.views("probes").stream().map(p -> p.text("probe")).toList();
    }
}
