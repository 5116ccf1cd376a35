package dev.plumbline.bank.opening;

import dev.plumbline.bank.question.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One opening as its file tells it. It is locked at the first interview; a change after that has an
 * entry with a reason.
 *
 * @param id the file's name, unique
 * @param title for people; a report prints it
 * @param opened the day from which it holds
 * @param coordinator code of the person who runs the panel
 * @param role id of the role profile
 * @param projectProfile id of the project profile that the role was chosen from
 * @param bank the state of the bank that it was written for, where it says so
 * @param variants which wording the candidates hear
 * @param fixedOrder whether everybody hears the questions in the plan's order
 * @param changes after the lock, in the order made
 * @param hash SHA-256 of its file in canonical form
 */
public record Opening(
        String id,
        String title,
        LocalDate opened,
        String coordinator,
        String role,
        Optional<String> projectProfile,
        Optional<BankState> bank,
        OpeningPlan plan,
        VariantPolicy variants,
        boolean fixedOrder,
        StopPolicy stop,
        Optional<TwinPolicy> twins,
        HintPolicy hints,
        Optional<HandIn> handIn,
        Retention retention,
        boolean locked,
        List<Change> changes,
        String hash) {

    public Opening {
        changes = List.copyOf(changes);
    }

    /**
     * Which wording the candidates hear.
     *
     * @param letter {@code base} or a variant's id that everybody hears; empty when each
     *     candidate's plan draws its own
     * @param switchIf what would make the panel change to another one, for everybody
     */
    public record VariantPolicy(Optional<String> letter, Optional<String> switchIf) {}

    /**
     * Whether an interview may end before its plan does.
     *
     * @param saidToCandidate whether the candidate is told beforehand
     */
    public record StopPolicy(boolean earlyStop, boolean saidToCandidate, String reason) {}

    /**
     * Which forms are asked as twins.
     *
     * @param ifNoCase what is done when the candidate has no case to tell
     */
    public record TwinPolicy(List<Form> forms, String ifNoCase) {

        public TwinPolicy {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Whether help may be given that gives something away.
     *
     * @param ceiling the highest level after a hint, 0 to 4; empty when each hint's own ceiling
     *     counts
     */
    public record HintPolicy(boolean allowed, OptionalInt ceiling) {}

    /**
     * When scorecards are due.
     *
     * @param deadlineHours after the interview, 1 to 336
     * @param closeWithoutMissing whether the panel may go on without one that is missing
     */
    public record HandIn(int deadlineHours, boolean closeWithoutMissing) {}

    /**
     * The state of the bank that the opening was written for.
     *
     * @param hash of the whole bank
     */
    public record BankState(String hash) {}

    /** One change after the lock, with why it was made. */
    public record Change(LocalDate date, String what, String reason) {}
}
