package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.plan.Planner;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.read.OpeningReader;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.cli.edge.Refusal;
import dev.plumbline.cli.edge.Surroundings;
import java.util.List;
import java.util.Optional;

/** What a plan is made from: a role and a demand, or an opening that laid it down. */
public final class PlanDesk {

    private final QuestionBank bank;
    private final Planner planner;

    /** A desk over one bank. */
    public PlanDesk(QuestionBank bank) {
        this.bank = bank;
        this.planner = new Planner(bank);
    }

    /** The role, or the answer to an id that no role has. */
    public RoleProfile role(String id) {
        List<String> ids = bank.roles().profiles().stream().map(RoleProfile::id).toList();
        UnknownId.refuse("role", id, ids, "role-profiles.yaml lists all");
        return bank.roles().profile(id).orElseThrow();
    }

    /** The opening, checked against the bank; findings are printed, and errors end the command. */
    public Opening opening(String id, ContentSource source, Surroundings surroundings) {
        Findings findings = new Findings();
        OpeningReader reader = new OpeningReader(source, findings);
        UnknownId.refuse("opening", id, reader.ids(), "the folder openings holds them");
        Optional<Opening> opening = reader.against(id, bank);
        FindingPrinter.print(findings, surroundings.err());
        return opening.orElseThrow(
                () -> Refusal.findings("the opening is not used until these are mended."));
    }

    /** The planner of this bank. */
    public Planner planner() {
        return planner;
    }
}
