package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every library that ships has a reason in docs/dependencies.md, and there are few. */
class DependenciesTest {

    private static final int MOST = 52;
    private static final Pattern RESOLVED = Pattern.compile("^ +([\\w.-]+:[\\w.-]+):jar:");
    private static final Pattern EXPLAINED = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");

    @Test
    void whatShipsIsWhatTheListExplains() {
        Path list = Checkout.ROOT.resolve("cli/target/runtime-dependencies.txt");
        assertThat(list).as("written by Maven just before the tests").isNotEmptyFile();

        Set<String> shipped = found(RESOLVED, Checkout.lines(list));
        Set<String> explained =
                found(EXPLAINED, Checkout.lines(Checkout.ROOT.resolve("docs/dependencies.md")));

        assertThat(shipped).hasSizeBetween(10, MOST).isEqualTo(explained);
    }

    private static Set<String> found(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
