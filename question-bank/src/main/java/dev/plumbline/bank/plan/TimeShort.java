package dev.plumbline.bank.plan;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.plan.UnmetDemand.Demand;
import dev.plumbline.bank.role.RoleProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Says how many minutes are missing when the questions are there and the time is not. */
final class TimeShort {

    private final RoleProfile role;
    private final long around;
    private final long room;

    TimeShort(RoleProfile role, Timing timing) {
        this.role = role;
        this.around = timing.around();
        this.room = timing.room();
    }

    /** For the profile's own sittings, each with the shortest questions there are for it. */
    List<UnmetDemand> ofProfile(List<Block> blocks, long minutes) {
        List<UnmetDemand> unmet = new ArrayList<>();
        for (int sitting = 0; sitting < role.sittings().size(); sitting++) {
            long least = 0;
            for (Block block : blocks) {
                for (Sittings.Item item : block.leastItems(0)) {
                    least += item.sitting().orElse(-1) == sitting ? item.minutes() : 0;
                }
            }
            if (least > room) {
                unmet.add(tooLong("Sitting " + (sitting + 1), least));
            }
        }
        long whole =
                around * role.sittings().size() + blocks.stream().mapToLong(Block::least).sum();
        if (whole > minutes) {
            unmet.add(
                    tooFew(
                            "The sittings of " + role.id() + " need at least",
                            whole,
                            role.sittings().size(),
                            minutes));
        }
        return unmet.isEmpty() ? List.of(together()) : unmet;
    }

    /** For a plan whose places are free: the least that the musts, or so many sittings, need. */
    List<UnmetDemand> ofFree(List<Block> musts, List<Block> optional, Coverage.Limits limits) {
        List<Block> blocks = new ArrayList<>(musts);
        int wanted = limits.sittings().orElse(1);
        List<Block> shortFirst =
                optional.stream().sorted(Comparator.comparingLong(Block::least)).toList();
        for (int i = 0; i < shortFirst.size() && answers(blocks) < wanted; i++) {
            blocks.add(shortFirst.get(i));
        }
        if (answers(blocks) < wanted) {
            return List.of(
                    answers(blocks) == 0 ? nothing() : tooManySittings(answers(blocks), wanted));
        }
        String what =
                blocks.size() == musts.size()
                        ? "The musts alone need"
                        : blocks.size() == 1
                                ? "The shortest answer needs"
                                : "The musts, with an answer in each sitting, need";
        return List.of(least(blocks, what, limits));
    }

    private UnmetDemand least(List<Block> blocks, String what, Coverage.Limits limits) {
        List<Sittings.Item> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            items.addAll(blocks.get(i).leastItems(i));
        }
        long longest = items.stream().mapToLong(Sittings.Item::minutes).max().orElse(0);
        if (longest > room) {
            return tooLong("A sitting with only one answer", longest);
        }
        int count = limits.sittings().orElse(limits.apart());
        while (limits.sittings().isEmpty()
                && count < items.size()
                && limits.of(count).fit(items) == Sittings.Fit.NO) {
            count++;
        }
        long least = blocks.stream().mapToLong(Block::least).sum();
        if (least > room * count) {
            return tooLongFor(what, least, count);
        }
        return least + around * count > limits.minutes()
                ? tooFew(what + " at least", least + around * count, count, limits.minutes())
                : together();
    }

    private static int answers(List<Block> blocks) {
        return blocks.stream().mapToInt(b -> b.places().size()).sum();
    }

    private UnmetDemand tooFew(String what, long needed, int count, long given) {
        return new UnmetDemand(
                Demand.MINUTES,
                role.id(),
                OptionalDouble.of(Timing.minutes(needed - given)),
                OptionalInt.empty(),
                what
                        + " "
                        + figure(needed)
                        + " minutes in "
                        + Figures.count(count, "sitting", "sittings")
                        + ", opening and closing counted; "
                        + figure(given)
                        + " were given: "
                        + figure(needed - given)
                        + " short.",
                "Give at least " + (long) Math.ceil(Timing.minutes(needed)) + " minutes.");
    }

    private UnmetDemand tooLong(String what, long talk) {
        return new UnmetDemand(
                Demand.SITTINGS,
                role.id(),
                OptionalDouble.of(Timing.minutes(talk - room)),
                OptionalInt.empty(),
                what
                        + " needs at least "
                        + figure(talk + around)
                        + " minutes; a sitting has at most "
                        + figure(room + around)
                        + ": "
                        + figure(talk - room)
                        + " short.",
                "Use shorter questions or forms, or more sittings.");
    }

    private UnmetDemand tooLongFor(String what, long talk, int count) {
        return new UnmetDemand(
                Demand.SITTINGS,
                role.id(),
                OptionalDouble.of(Timing.minutes(talk - room * count)),
                OptionalInt.empty(),
                what
                        + " at least "
                        + figure(talk + around * count)
                        + " minutes; "
                        + Figures.count(count, "sitting has", "sittings have")
                        + " at most "
                        + figure((room + around) * count)
                        + ": "
                        + figure(talk - room * count)
                        + " short.",
                "Ask for one more sitting.");
    }

    private UnmetDemand tooManySittings(int answers, int wanted) {
        return new UnmetDemand(
                Demand.SITTINGS,
                role.id(),
                OptionalDouble.empty(),
                OptionalInt.of(wanted - answers),
                Figures.count(wanted, "sitting was", "sittings were")
                        + " asked for; the role and the bank give "
                        + Figures.count(answers, "answer", "answers")
                        + ", too few to have one in each.",
                "Ask for at most " + Figures.count(answers, "sitting", "sittings") + ".");
    }

    private UnmetDemand nothing() {
        return new UnmetDemand(
                Demand.QUESTIONS,
                role.id(),
                OptionalDouble.empty(),
                OptionalInt.of(1),
                "The bank has no question that reaches the level of any competency of "
                        + role.id()
                        + ".",
                "Add questions for the competencies of the role.");
    }

    private UnmetDemand together() {
        return new UnmetDemand(
                Demand.SITTINGS,
                role.id(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                "What has to be asked is short enough as a whole, but no choice of questions keeps"
                        + " every sitting within "
                        + figure(room + around)
                        + " minutes.",
                "Ask for one more sitting, or give more minutes.");
    }

    private static String figure(long thousandths) {
        return Figures.decimals(Timing.minutes(thousandths), 1);
    }
}
