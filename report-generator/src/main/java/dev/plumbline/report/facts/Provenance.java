package dev.plumbline.report.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a report was made from. Hashes are {@code sha256:} and 64 hex digits.
 *
 * @param bankHash of all questions
 * @param rolesHash of the role profiles
 * @param modelHash of the rules by which answers are read
 * @param plan id of the plan, when there was one
 * @param planBankHash of the bank the plan was drawn from
 * @param interviewHash of the interview file
 * @param modelVersion for example {@code 1.0.0}
 * @param calibration id and hash of the calibration that was used, when there was one
 * @param signed where the log of a live interview was signed, in order; none for a file by hand
 * @param plumblineVersion of the program
 */
public record Provenance(
        String bankHash,
        String rolesHash,
        String modelHash,
        Optional<String> plan,
        Optional<String> planBankHash,
        String interviewHash,
        String modelVersion,
        Optional<String> calibration,
        List<SignedHead> signed,
        String plumblineVersion) {

    public Provenance {
        signed = List.copyOf(signed);
    }

    /**
     * The head of a log as it was signed.
     *
     * @param entry the entry it vouches for, from 1
     * @param hash of the chain up to it
     */
    public record SignedHead(long entry, String hash) {}
}
