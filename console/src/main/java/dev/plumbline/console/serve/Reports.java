package dev.plumbline.console.serve;

import java.util.Optional;

/** Makes the report of an interview; handed in, since the console knows no report. */
@FunctionalInterface
public interface Reports {
    /**
     * The report of an interview file.
     *
     * @param format {@code html}, {@code md} or {@code json}
     * @return nothing when the interview cannot be evaluated yet
     */
    Optional<String> of(String interviewFile, String format);
}
