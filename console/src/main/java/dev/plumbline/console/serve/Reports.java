package dev.plumbline.console.serve;

import java.util.Optional;
import java.util.function.Consumer;

/** Makes the report of an interview; handed in, since the console knows no report. */
@FunctionalInterface
public interface Reports {
    /**
     * The report of an interview file.
     *
     * @param format {@code html}, {@code md} or {@code json}
     * @param why takes, line by line, what keeps the interview from being evaluated
     * @return nothing when the interview cannot be evaluated yet
     */
    Optional<String> of(String interviewFile, String format, Consumer<String> why);
}
