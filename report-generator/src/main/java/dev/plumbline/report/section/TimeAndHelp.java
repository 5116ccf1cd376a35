package dev.plumbline.report.section;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.Help;
import dev.plumbline.report.model.Appendix.Mark;
import dev.plumbline.report.model.Appendix.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One row of the time and help ledger. */
final class TimeAndHelp {

    private TimeAndHelp() {}

    static Time of(Case it, Asked asked) {
        Optional<AnswerFacts> facts = it.written(asked.key());
        OptionalInt planned = facts.map(AnswerFacts::plannedMinutes).orElse(OptionalInt.empty());
        OptionalInt used = facts.map(AnswerFacts::minutesUsed).orElse(OptionalInt.empty());
        List<Mark> marks = facts.map(TimeAndHelp::marks).orElse(List.of());
        int last = marks.stream().mapToInt(Mark::second).max().orElse(0);
        int span = Math.max(last, 60 * Math.max(planned.orElse(0), used.orElse(0)));
        return new Time(
                it.names().number(asked.key()),
                it.title(asked.key()),
                planned,
                used,
                span,
                marks,
                words(asked));
    }

    private static List<Mark> marks(AnswerFacts facts) {
        List<Mark> marks = new ArrayList<>();
        for (Help help : facts.help()) {
            help.at()
                    .ifPresent(
                            s ->
                                    marks.add(
                                            new Mark(
                                                    help.kind().name().toLowerCase(Locale.ROOT),
                                                    s)));
        }
        facts.notes().forEach(n -> n.at().ifPresent(s -> marks.add(new Mark("note", s))));
        marks.sort(Comparator.comparingInt(Mark::second).thenComparing(Mark::kind));
        return marks;
    }

    private static String words(Asked asked) {
        List<String> words = new ArrayList<>();
        add(words, asked.probes().size(), "probe", "probes");
        add(words, asked.reveals().size(), "reveal", "reveals");
        add(words, asked.hints().size(), "hint", "hints");
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private static void add(List<String> words, int n, String one, String many) {
        if (n > 0) {
            words.add(Figures.count(n, one, many));
        }
    }
}
