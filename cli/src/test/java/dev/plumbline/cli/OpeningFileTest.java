package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code opening-faults.txt} holds faults made in the shipped opening of a senior. */
class OpeningFileTest {

    private static final String PATH = "openings/senior-backend-2026-11.yaml";
    private static final String SHIPPED = Fault.resource("plumbline-content/" + PATH);

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultGivesExactlyTheseFindings(Fault fault) {
        Room room = Room.in(folder).with("our/" + PATH, fault.in(SHIPPED));

        Outcome lint = room.run("bank", "lint", "our");

        assertThat(lint.out().replace("our/" + PATH, "o.yaml").strip()).isEqualTo(fault.expected());
        assertThat(lint.exit()).isEqualTo(fault.expected().contains(" error[") ? 1 : 0);
        assertThat(lint.err()).isEmpty();
    }

    @Test
    void theTableHoldsAtLeastTwentyFaultsWithDifferentNames() {
        List<String> names = faults().stream().map(Fault::name).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
    }

    @Test
    void theTableBreaksEveryRuleOfOpenings() {
        String all = faults().stream().map(Fault::expected).collect(Collectors.joining());

        for (int rule = 1; rule <= 11; rule++) {
            assertThat(all).contains("[PB-O" + rule + "]");
        }
    }

    static List<Fault> faults() {
        return Fault.table("dev/plumbline/cli/opening-faults.txt");
    }
}
