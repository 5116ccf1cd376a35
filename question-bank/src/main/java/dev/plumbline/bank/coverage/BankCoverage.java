package dev.plumbline.bank.coverage;

import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.plan.Infeasible;
import dev.plumbline.bank.plan.PlanDemand;
import dev.plumbline.bank.plan.PlanResult;
import dev.plumbline.bank.plan.Planner;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.question.Status;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The banks against the subject map. Only questions in review or approved count; drafts are named,
 * retired questions are not looked at. The subject's own list of questions ({@code faqs}) is
 * answered by rules and left out.
 *
 * @param topics in the order of their ids
 * @param competencies in the order of their ids
 * @param roles in the order of the file
 */
public record BankCoverage(
        List<TopicCoverage> topics,
        List<CompetencyCoverage> competencies,
        List<RoleCoverage> roles) {

    public BankCoverage {
        topics = List.copyOf(topics);
        competencies = List.copyOf(competencies);
        roles = List.copyOf(roles);
    }

    /** What a bank covers. Roles are planned as usual: two people, the profile's own sittings. */
    public static BankCoverage of(QuestionBank bank) {
        List<Question> counted =
                bank.questions().values().stream().filter(BankCoverage::counts).toList();
        TermFinder finder = new TermFinder(counted, bank.lexicon());
        List<TopicCoverage> topics = new ArrayList<>();
        for (Topic topic : bank.topics().values()) {
            if (!topic.bank().isEmpty()) {
                topics.add(topic(topic, bank, finder));
            }
        }
        return new BankCoverage(
                topics,
                bank.competencies().keySet().stream()
                        .map(id -> CompetencyCoverage.of(id, counted, bank.roles().profiles()))
                        .toList(),
                roles(bank));
    }

    /** Every gap as a task: topics, then competencies, then roles. */
    public List<String> tasks() {
        List<String> tasks = new ArrayList<>();
        topics.forEach(t -> t.task().ifPresent(tasks::add));
        competencies.forEach(c -> c.task().ifPresent(tasks::add));
        roles.forEach(r -> r.task().ifPresent(tasks::add));
        return List.copyOf(tasks);
    }

    private static boolean counts(Question question) {
        Status status = question.editorial().status();
        return status == Status.REVIEW || status == Status.APPROVED;
    }

    private static TopicCoverage topic(Topic topic, QuestionBank bank, TermFinder finder) {
        List<Question> own =
                bank.questions().values().stream()
                        .filter(q -> q.topics().contains(topic.id()))
                        .toList();
        return new TopicCoverage(
                topic,
                own.stream().filter(BankCoverage::counts).toList(),
                own.stream().filter(q -> q.editorial().status() == Status.DRAFT).toList(),
                topic.mustMention().stream().map(finder::row).toList());
    }

    private static List<RoleCoverage> roles(QuestionBank bank) {
        Planner planner = new Planner(bank);
        List<RoleCoverage> roles = new ArrayList<>();
        for (RoleProfile role : bank.roles().profiles()) {
            PlanResult result = planner.plan(role, PlanDemand.usual(0));
            roles.add(
                    new RoleCoverage(
                            role.id(),
                            result instanceof Infeasible missing ? missing.unmet() : List.of()));
        }
        return roles;
    }
}
