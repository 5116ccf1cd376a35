package dev.plumbline.evaluator;

import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.evaluator.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws small panels: up to four competencies, eight answers and three interviewers. */
public final class RandomPanels {

    private RandomPanels() {}

    /** Equal seeds give equal panels. */
    public static List<Panel> of(long seed, int count) {
        Random random = new Random(seed);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            panels.add(draw(random));
        }
        return panels;
    }

    private static Panel draw(Random random) {
        RoleProfile role = role(random);
        List<String> competencies = new ArrayList<>(role.required().keySet());
        competencies.add("outside-the-role");
        Panels panels = Panels.of(role);
        int people = 1 + random.nextInt(3);
        int answers = random.nextInt(9);
        int ability = random.nextInt(5);
        for (int i = 0; i < answers; i++) {
            String competency = competencies.get(random.nextInt(competencies.size()));
            List<String> ratings = new ArrayList<>();
            for (int who = 0; who < people; who++) {
                if (random.nextInt(6) > 0) {
                    ratings.add((char) ('A' + who) + rating(random, ability));
                }
            }
            Question question = Questions.plain("q" + i, competency);
            panels.answer(
                    question,
                    random.nextBoolean() ? Form.SHORT : Form.FULL,
                    String.join(" ", ratings));
        }
        if (random.nextInt(5) == 0) {
            panels.notHandedIn("A");
        }
        return panels.build();
    }

    private static RoleProfile role(Random random) {
        Roles role = Roles.named("drawn", 1 + random.nextInt(4));
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int required = 1 + random.nextInt(4);
            if (random.nextInt(4) == 0) {
                role.must("c" + i, required, 1 + random.nextInt(required));
            } else {
                role.asks("c" + i, required);
            }
            if (random.nextBoolean()) {
                role.weighs("c" + i, 1 + random.nextInt(3));
            }
        }
        return role.build();
    }

    private static String rating(Random random, int ability) {
        if (random.nextInt(8) == 0) {
            return List.of("x", "v", "a").get(random.nextInt(3));
        }
        int level = near(random, ability);
        return random.nextInt(6) == 0 ? level + ">" + near(random, ability) : "" + level;
    }

    private static int near(Random random, int ability) {
        return Math.max(0, Math.min(4, ability + random.nextInt(3) - 1));
    }
}
