package dev.plumbline.console.room;

import dev.plumbline.bank.finding.Nearest;
import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Hint;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Variant;
import dev.plumbline.bank.variant.VariantText;
import dev.plumbline.console.act.Deed;
import dev.plumbline.interview.event.InterviewEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what an act names is there in the question, in the form asked. */
final class QuestionParts {

    private QuestionParts() {}

    static Optional<Refused> refuse(AskedForm asked, Deed deed) {
        if (deed instanceof Deed.Told told) {
            return refuse(asked, told.event());
        } else if (deed instanceof Deed.ConcernStands d) {
            return concern(asked, d.concern());
        } else if (deed instanceof Deed.ConcernDropped d) {
            return concern(asked, d.concern());
        } else if (deed instanceof Deed.VariantChosen d) {
            List<String> variants = new ArrayList<>(List.of(VariantText.BASE));
            asked.question().variants().stream().map(Variant::id).forEach(variants::add);
            return among("variant", d.variant(), variants);
        }
        return Optional.empty();
    }

    private static Optional<Refused> refuse(AskedForm asked, InterviewEvent event) {
        if (event instanceof InterviewEvent.OfTick tick) {
            return among(
                    "indicator",
                    tick.indicator(),
                    asked.indicators().stream().map(Indicator::id).toList());
        } else if (event instanceof InterviewEvent.Probed e) {
            return among("probe", e.probe(), asked.probes().stream().map(Probe::id).toList());
        } else if (event instanceof InterviewEvent.Hinted e) {
            return among(
                    "hint", e.hint(), asked.question().hints().stream().map(Hint::id).toList());
        } else if (event instanceof InterviewEvent.Revealed e
                && e.reveal() > asked.question().reveals().size()) {
            return Rules.refused(
                    "The question has " + asked.question().reveals().size() + " facts to tell.",
                    "Give a number from 1.");
        } else if (event instanceof InterviewEvent.ConcernRaised e) {
            return concern(asked, e.concern());
        } else if (event instanceof InterviewEvent.ConcernWithdrawn e) {
            return concern(asked, e.concern());
        }
        return Optional.empty();
    }

    private static Optional<Refused> concern(AskedForm asked, String id) {
        return among("concern", id, asked.question().concerns().stream().map(Concern::id).toList());
    }

    private static Optional<Refused> among(String noun, String id, List<String> known) {
        return known.contains(id)
                ? Optional.empty()
                : Rules.refused(
                        "The question has no " + noun + " \"" + id + "\" in this form.",
                        Nearest.didYouMean(id, known, "It has " + String.join(", ", known) + "."));
    }
}
