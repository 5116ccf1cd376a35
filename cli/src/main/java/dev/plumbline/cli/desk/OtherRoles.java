package dev.plumbline.cli.desk;

import dev.plumbline.bank.canonical.Figures;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.edge.TextTable;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.readiness.OtherRole;
import dev.plumbline.evaluator.readiness.Rung;
import java.util.List;

/** The same answers against other roles, as lines for a terminal. */
public final class OtherRoles {

    private static final String ALL = "all";

    private OtherRoles() {}

    /** Reads an interview against roles named on the command line, in the order named. */
    public static List<OtherRole> of(InterviewDesk desk, List<String> ids) {
        Panel panel = desk.evaluation().panel();
        List<RoleProfile> roles =
                ids.contains(ALL)
                        ? desk.bank().roles().profiles().stream()
                                .filter(r -> !r.id().equals(panel.role().id()))
                                .toList()
                        : ids.stream().map(new PlanDesk(desk.bank())::role).toList();
        return roles.stream().map(r -> InterviewDesk.EVALUATOR.against(panel, r)).toList();
    }

    static String text(InterviewDesk desk, List<OtherRole> others) {
        StringBuilder out = new StringBuilder();
        for (OtherRole other : others) {
            if (out.length() > 0) {
                out.append('\n');
            }
            out.append(other.role().title())
                    .append(" (")
                    .append(other.role().id())
                    .append("): ")
                    .append(Figures.share(other.weightAsked()))
                    .append(" of its weight was asked");
            if (other.ladder().isEmpty()) {
                out.append("; ")
                        .append(Figures.share(other.weightNeeded()))
                        .append(" is needed for a verdict.\n");
            } else {
                out.append(".\n").append(ladder(desk, other.ladder()));
            }
        }
        return out.toString();
    }

    /** One line for each level, the role's own marked. */
    static String ladder(InterviewDesk desk, List<Rung> ladder) {
        TextTable table = new TextTable("", "Level", "Verdict", "Missing");
        for (Rung rung : ladder) {
            String missing = rung.missing().isEmpty() ? "" : rung.missing().get(0);
            int more = rung.missing().size() - 1;
            table.row(
                    rung.ofTheRole() ? ">" : " ",
                    rung.level() + " " + desk.bank().model().levels().get(rung.level()).name(),
                    rung.verdict().words(),
                    missing + (more > 0 ? " (and " + more + " more)" : ""));
        }
        return table.lines();
    }
}
