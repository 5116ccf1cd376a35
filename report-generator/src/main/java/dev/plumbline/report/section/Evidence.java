package dev.plumbline.report.section;

import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.Help;
import dev.plumbline.report.facts.AnswerFacts.Note;
import dev.plumbline.report.model.EvidenceSection;
import dev.plumbline.report.model.EvidenceSection.Item;
import dev.plumbline.report.model.Line;
import dev.plumbline.report.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Section 6: evidence for and against, in the order of how far it moved the reading. */
final class Evidence {

    private static final int SHOWN = 6;

    private final Case it;
    private final NearestNote nearest = new NearestNote();

    private Evidence(Case it) {
        this.it = it;
    }

    static EvidenceSection of(Case it) {
        Evidence evidence = new Evidence(it);
        List<Act> acts = Act.all(it);
        List<Act> shown =
                acts.stream()
                        .filter(a -> !a.shown().isEmpty())
                        .sorted(Comparator.comparingInt(a -> -a.pullTowards()))
                        .toList();
        List<Act> missed =
                acts.stream()
                        .filter(a -> a.pullAway() > 0)
                        .sorted(Comparator.comparingInt(a -> -a.pullAway()))
                        .toList();
        List<Item> away = new ArrayList<>(Concerns.standing(it));
        missed.forEach(a -> away.add(evidence.away(a)));
        away.sort(Comparator.comparingInt(i -> -i.pull()));
        List<Item> rest = new ArrayList<>(away.subList(Math.min(SHOWN, away.size()), away.size()));
        acts.stream()
                .filter(a -> a.pullAway() == 0 && !a.missed().isEmpty())
                .forEach(a -> rest.add(evidence.away(a)));
        List<Item> towards = shown.stream().limit(SHOWN).map(evidence::towards).toList();
        return new EvidenceSection(
                towards,
                away.subList(0, Math.min(SHOWN, away.size())),
                rest,
                shown.size() - towards.size());
    }

    private Item towards(Act act) {
        List<String> marks = new ArrayList<>();
        if (act.prompted().isEmpty()) {
            marks.add("unprompted");
        } else if (act.heard().isEmpty()) {
            marks.add("after a probe");
        } else {
            marks.add("unprompted" + forWhom(act.heard()));
            marks.add("after a probe" + forWhom(act.prompted()));
        }
        if (!act.notShown().isEmpty()) {
            marks.add("asked, not shown" + forWhom(act.notShown()));
        }
        if (!act.opposite().isEmpty()) {
            marks.add("the contrary" + forWhom(act.opposite()));
        }
        return item(act, String.join(", ", marks), act.shown(), act.pullTowards());
    }

    private Item away(Act act) {
        List<String> marks = new ArrayList<>();
        boolean both = !act.notShown().isEmpty() && !act.opposite().isEmpty();
        if (!act.notShown().isEmpty()) {
            marks.add("asked, not shown" + (both ? forWhom(act.notShown()) : ""));
        }
        if (!act.opposite().isEmpty()) {
            marks.add("the contrary was said or done" + (both ? forWhom(act.opposite()) : ""));
        }
        if (!act.shown().isEmpty()) {
            marks.add("shown" + forWhom(act.shown()));
        }
        return item(act, String.join(", ", marks), act.missed(), act.pullAway());
    }

    private String forWhom(List<String> codes) {
        return " for " + it.names().letters(codes);
    }

    private Item item(Act act, String mark, List<String> who, int pull) {
        AnswerKey key = act.asked().key();
        List<Note> notes = it.written(key).map(AnswerFacts::notes).orElse(List.of());
        Optional<Note> note = nearest.of(act.indicator(), notes, who);
        OptionalInt at = note.isPresent() ? note.get().at() : probe(act);
        return new Item(
                act.indicator().label(),
                Line.content(act.indicator().says()),
                note.map(n -> Line.people(Sentences.quote(n.text()))),
                mark,
                it.names().letters(who),
                source(it, act.asked(), at)
                        + note.map(n -> ", noted by " + it.names().letter(n.interviewer()))
                                .orElse(""),
                pull);
    }

    /** When the probe was put that elicits an act nobody showed unasked. */
    private OptionalInt probe(Act act) {
        if (!act.heard().isEmpty()) {
            return OptionalInt.empty();
        }
        for (Help help : it.written(act.asked().key()).map(AnswerFacts::help).orElse(List.of())) {
            boolean elicits =
                    help.kind() == Help.Kind.PROBE
                            && it.question(act.asked().key())
                                    .probe(help.id())
                                    .map(p -> p.elicits().contains(act.indicator().id()))
                                    .orElse(false);
            if (elicits) {
                return help.at();
            }
        }
        return OptionalInt.empty();
    }

    /** Question, version and time, for example {@code Q3, version 4, 18:20}. */
    static String source(Case it, Asked asked, OptionalInt at) {
        return "Q"
                + it.names().number(asked.key())
                + ", version "
                + asked.version()
                + (at.isPresent() ? ", " + Sentences.moment(at.getAsInt()) : "");
    }
}
