package dev.plumbline.cli.lint;

import dev.plumbline.bank.finding.Finding;
import dev.plumbline.cli.edge.Version;
import java.util.List;
import java.util.Optional;

/**
 * A form in which another program reads findings; the word on the command line in small letters.
 */
public enum FindingFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /**
     * The findings as one document, in their order; nothing for {@link #TEXT}, which is printed
     * line by line.
     *
     * @param strict whether a warning fails
     */
    public Optional<String> document(List<Finding> findings, boolean strict) {
        return switch (this) {
            case TEXT -> Optional.empty();
            case JSON -> Optional.of(FindingsJson.of(findings));
            case SARIF -> Optional.of(FindingsSarif.of(findings, Version.number()));
            case JUNIT -> Optional.of(FindingsJunit.of(findings, strict));
        };
    }
}
