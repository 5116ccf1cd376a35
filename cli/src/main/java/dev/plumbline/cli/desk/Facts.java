package dev.plumbline.cli.desk;

import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.cli.desk.text.WrittenAnswers;
import dev.plumbline.cli.edge.Version;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Asked;
import dev.plumbline.interview.event.InterviewEvent.PlanReference;
import dev.plumbline.interview.event.Moment;
import dev.plumbline.interview.replay.Hand;
import dev.plumbline.interview.replay.Interview;
import dev.plumbline.interview.replay.Timed;
import dev.plumbline.report.facts.AnswerFacts;
import dev.plumbline.report.facts.AnswerFacts.Help;
import dev.plumbline.report.facts.InterviewFacts;
import dev.plumbline.report.facts.InterviewerFacts;
import dev.plumbline.report.facts.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a report prints of an interview beside its evaluation. */
final class Facts {

    private final InterviewDesk desk;
    private final Interview interview;
    private final WrittenAnswers written;

    private Facts(InterviewDesk desk) {
        this.desk = desk;
        this.interview = desk.interview();
        this.written = WrittenAnswers.of(desk.bank(), interview);
    }

    static InterviewFacts of(InterviewDesk desk) {
        Facts facts = new Facts(desk);
        Interview interview = desk.interview();
        return new InterviewFacts(
                interview.opened().interview(),
                interview.opened().candidate(),
                desk.opening().map(facts::opening),
                interview.sittings().stream()
                        .map(s -> new InterviewFacts.Sitting(s.date().toString()))
                        .toList(),
                interview.hands().stream().map(Facts::interviewer).toList(),
                interview.asked().stream().map(facts::answer).toList(),
                facts.provenance(),
                desk.opening().map(o -> o.retention().says()));
    }

    private InterviewFacts.Opening opening(Opening o) {
        return new InterviewFacts.Opening(
                o.id(),
                o.title(),
                o.hash(),
                o.changes().stream()
                        .map(c -> c.date() + ": " + c.what() + " Reason: " + c.reason())
                        .toList(),
                PlanKept.departures(o, interview));
    }

    /**
     * A sitting has a date and no time of day, so how long after it somebody handed in is unknown.
     */
    private static InterviewerFacts interviewer(Hand hand) {
        return new InterviewerFacts(
                hand.interviewer(),
                hand.handedIn().isPresent(),
                hand.lean(),
                hand.worry(),
                hand.dissent(),
                OptionalInt.empty());
    }

    private AnswerFacts answer(Asked asked) {
        AnswerKey key = asked.key();
        int planned = desk.evaluation().panel().form(key).minutes();
        Integer used = interview.minutes().get(key);
        List<Help> help = new ArrayList<>();
        help(help, interview.probes(), key, Help.Kind.PROBE);
        help(help, interview.reveals(), key, Help.Kind.REVEAL);
        help(help, interview.hints(), key, Help.Kind.HINT);
        return new AnswerFacts(
                key,
                OptionalInt.of(planned),
                used == null ? OptionalInt.empty() : OptionalInt.of(used),
                help,
                interview.notes().stream()
                        .filter(n -> n.key().equals(key))
                        .map(n -> new AnswerFacts.Note(n.interviewer(), seconds(n.at()), n.text()))
                        .toList(),
                interview.concerns().stream()
                        .filter(c -> c.key().equals(key))
                        .map(
                                c ->
                                        new AnswerFacts.ConcernMoment(
                                                c.interviewer(), c.concern(), seconds(c.at())))
                        .toList(),
                interview.amendments().stream()
                        .filter(c -> c.key().equals(key) && c.at().isPresent())
                        .map(
                                c ->
                                        new AnswerFacts.AmendmentMoment(
                                                c.interviewer(), c.at().orElseThrow().toString()))
                        .toList(),
                interview.lateTicks().stream()
                        .filter(t -> t.key().equals(key))
                        .map(t -> new AnswerFacts.LateTick(t.interviewer(), t.indicator()))
                        .toList(),
                written.response(key));
    }

    private static void help(List<Help> into, List<Timed> all, AnswerKey key, Help.Kind kind) {
        all.stream()
                .filter(t -> t.key().equals(key))
                .forEach(t -> into.add(new Help(kind, t.what(), seconds(t.at()))));
    }

    private static OptionalInt seconds(Optional<Moment> at) {
        return at.isPresent() ? OptionalInt.of(at.get().seconds()) : OptionalInt.empty();
    }

    private Provenance provenance() {
        Optional<PlanReference> plan = interview.opened().plan();
        DecisionModel model = desk.bank().model();
        return new Provenance(
                desk.bank().hash(),
                desk.bank().rolesHash(),
                model.hash(),
                plan.map(PlanReference::id),
                plan.flatMap(PlanReference::bank),
                desk.hash(),
                model.version(),
                desk.evaluation().panel().calibration().map(c -> c.id() + " " + c.hash()),
                interview.signed().stream()
                        .map(s -> new Provenance.SignedHead(s.entry(), s.hash()))
                        .toList(),
                Version.number());
    }
}
