package dev.plumbline.report.model;

/**
 * A readiness report in reading order: page one is {@code head} to {@code doubt}, sections 5 to 13
 * follow, and the appendix holds every rating, the help that was given and the derivation of every
 * figure. Figures that do not exist yet, such as probabilities, are empty and are then said
 * nowhere.
 *
 * @param head whom and what it is about
 * @param verdict section 1
 * @param ladder section 2
 * @param musts section 3
 * @param doubt section 4
 * @param profile section 5
 * @param evidence section 6
 * @param concerns section 7
 * @param differences section 8
 * @param flips section 9
 * @param next section 10
 * @param firstMonths section 11
 * @param decision section 12
 * @param limits section 13
 * @param appendix behind the thirteen
 */
public record ReportModel(
        Head head,
        VerdictSection verdict,
        LadderSection ladder,
        MustsSection musts,
        DoubtSection doubt,
        ProfileSection profile,
        EvidenceSection evidence,
        ConcernsSection concerns,
        DifferencesSection differences,
        FlipsSection flips,
        NextSection next,
        FirstMonthsSection firstMonths,
        DecisionSection decision,
        LimitsSection limits,
        Appendix appendix) {}
