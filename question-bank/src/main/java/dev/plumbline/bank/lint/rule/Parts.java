package dev.plumbline.bank.lint.rule;

import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.question.Concern;
import dev.plumbline.bank.question.Indicator;
import dev.plumbline.bank.question.Probe;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.sample.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a question by what they are for, each list in the order of the file. */
public final class Parts {

    private final Question question;
    private final Optional<Context> context;

    Parts(Question question, Optional<Context> context) {
        this.question = question;
        this.context = context;
    }

    /** The briefing, if there is one. */
    public List<Part> briefing() {
        return context.map(c -> new Part("context:briefing", c.briefing())).stream().toList();
    }

    /** The prompts: the question's own and that of its twin. */
    public List<Part> prompts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("prompt", question.prompt()));
        question.twin().ifPresent(t -> parts.add(new Part("twin/prompt", t.prompt())));
        return parts;
    }

    /** The request of the short form, if there is one. */
    public List<Part> request() {
        return question.shortForm().map(s -> new Part("short_form/request", s.request())).stream()
                .toList();
    }

    public List<Part> probes() {
        return question.probes().stream().map(p -> new Part(path(p), p.ask())).toList();
    }

    private static String path(Probe probe) {
        return "probes/" + probe.id() + "/ask";
    }

    /** The check questions of the concerns. */
    public List<Part> checks() {
        return question.concerns().stream()
                .map(c -> new Part("concerns/" + c.id() + "/ask", c.ask()))
                .toList();
    }

    public List<Part> hints() {
        return question.hints().stream()
                .map(h -> new Part("hints/" + h.id() + "/give", h.give()))
                .toList();
    }

    /** The facts that are read out on asking. */
    public List<Part> reveals() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < question.reveals().size(); i++) {
            String path = "reveal_if_asked/" + i + "/answer";
            parts.add(new Part(path, question.reveals().get(i).answer()));
        }
        return parts;
    }

    /** The anchors of level 0 upwards. */
    public List<Part> anchors() {
        List<Part> parts = new ArrayList<>();
        question.rubric().forEach((level, text) -> parts.add(new Part("rubric/" + level, text)));
        return parts;
    }

    /** The acts: what each indicator says, and what enriches it. */
    public List<Part> acts() {
        List<Part> parts = new ArrayList<>();
        for (Indicator indicator : question.indicators()) {
            String path = "indicators/" + indicator.id();
            parts.add(new Part(path + "/label", indicator.label()));
            parts.add(new Part(path + "/says", indicator.says()));
            indicator.plus().ifPresent(plus -> parts.add(new Part(path + "/plus", plus)));
        }
        return parts;
    }

    /** What the concerns are about. */
    public List<Part> worries() {
        List<Part> parts = new ArrayList<>();
        for (Concern concern : question.concerns()) {
            parts.add(new Part("concerns/" + concern.id() + "/label", concern.label()));
            parts.add(new Part("concerns/" + concern.id() + "/says", concern.says()));
        }
        return parts;
    }

    public List<Part> answerKey() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < question.answerKey().size(); i++) {
            parts.add(new Part("answer_key/" + i, question.answerKey().get(i)));
        }
        return parts;
    }

    /** The sample answers by level. */
    public List<Part> samples() {
        List<Part> parts = new ArrayList<>();
        question.text()
                .map(TextPart::samples)
                .ifPresent(
                        samples ->
                                samples.forEach(
                                        (level, text) ->
                                                parts.add(
                                                        new Part("text/samples/" + level, text))));
        return parts;
    }

    /** What is put to the candidate as a question or a task. */
    public List<Part> asked() {
        return joined(List.of(prompts(), request(), probes(), checks()));
    }

    /** Everything that the candidate hears or reads. */
    public List<Part> heard() {
        return joined(
                List.of(briefing(), prompts(), request(), reveals(), probes(), hints(), checks()));
    }

    /** Everything that an answer is compared with. */
    public List<Part> judged() {
        return joined(List.of(anchors(), acts(), worries()));
    }

    /** Everything that people read or hear, the second part of the file apart. */
    public List<Part> everything() {
        return joined(List.of(heard(), answerKey(), judged()));
    }

    private static List<Part> joined(List<List<Part>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
