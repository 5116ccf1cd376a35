package dev.plumbline.bank.plan;

import dev.plumbline.bank.fixture.ABank;
import dev.plumbline.bank.fixture.AQuestion;
import dev.plumbline.bank.fixture.ARole;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Kind;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** A small bank, role and demand, drawn from a seed; some have no plan. */
record RandomCase(QuestionBank bank, RoleProfile role, PlanDemand demand) {

    private static final String[] FORMS = {"short", "full", "twin", "twin-full"};

    static RandomCase of(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ABank bank = ABank.of().maxSitting(random.nextInt(3) == 0 ? 60 : 95);
        bank.minAnswersPerMust(random.nextInt(12) == 0 ? 3 : 2);
        ARole role = ARole.of("a-role");
        int competencies = 2 + random.nextInt(3);
        int variety = 1 + random.nextInt(Kind.values().length);
        List<String> slots = new ArrayList<>();
        for (int c = 0; c < competencies; c++) {
            String competency = "competency-" + c;
            int required = 1 + random.nextInt(3);
            boolean must = random.nextInt(3) == 0;
            if (must) {
                role.must(competency, required, Math.max(1, required - random.nextInt(2)));
            } else {
                role.requires(competency, required);
            }
            if (random.nextBoolean()) {
                role.weighs(competency, 1 + random.nextInt(3));
            }
            for (int slot = must ? 2 : random.nextInt(2); slot > 0; slot--) {
                slots.add(competency + ":" + FORMS[random.nextInt(random.nextInt(4) + 1)]);
            }
            int questions = (must ? 1 : 0) + random.nextInt(competencies == 4 ? 2 : 4);
            for (int q = 0; q < questions; q++) {
                bank.with(question(competency + "-question-" + q, competency, variety, random));
            }
        }
        if (slots.isEmpty()) {
            slots.add("competency-0:short");
        }
        int half = slots.size() / 2;
        role.sitting(slots.subList(half, slots.size()).toArray(String[]::new));
        if (half > 0) {
            role.sitting(slots.subList(0, half).toArray(String[]::new));
        }
        OptionalInt minutes =
                random.nextInt(4) == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(30 + random.nextInt(150));
        OptionalInt sittings =
                minutes.isEmpty() || random.nextInt(4) == 0
                        ? OptionalInt.of(3)
                        : OptionalInt.empty();
        int people = random.nextInt(4) == 0 ? 1 : 2;
        return new RandomCase(
                bank.build(), role.build(), new PlanDemand(minutes, people, sittings, seed));
    }

    private static AQuestion question(
            String id, String competency, int variety, SplittableRandom random) {
        AQuestion question =
                AQuestion.of(id, competency)
                        .kind(Kind.values()[random.nextInt(variety)])
                        .minutes(20 + random.nextInt(12))
                        .levels(1, 3 + random.nextInt(2))
                        .topics("topic-" + random.nextInt(variety));
        if (random.nextInt(4) > 0) {
            question.inShort(11 + random.nextInt(7), 1, 2 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            question.twin(20 + random.nextInt(10), 12 + random.nextInt(5));
        }
        if (random.nextBoolean()) {
            question.context("context-" + random.nextInt(2));
        }
        return random.nextInt(12) == 0 ? question.retired() : question;
    }
}
