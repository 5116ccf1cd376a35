package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.model.QuestionBank;
import dev.plumbline.bank.question.Question;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a candidate is told about a role beforehand is what its profile says, and no question. */
class PrimersTest {

    private static final QuestionBank BANK = bank();
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?m)^(\\d+) minutes in (one sitting|two sittings), (\\w+) questions\\.");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z][^|]+) \\| (\\d) \\| (\\d) \\| (\\d|-) \\|$");
    private static final List<String> COUNTS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final int RUN = 6;

    @Test
    void everyRoleHasAPrimerAndEveryPrimerARole() {
        assertThat(Checkout.files(name -> name.startsWith("docs/primers/")))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of("README.md"),
                                        BANK.roles().profiles().stream()
                                                .map(role -> role.id() + ".md"))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aPrimerNamesTheMinutesTheSittingsAndTheQuestionsOfItsProfile(RoleProfile role) {
        List<String> found =
                LENGTH.matcher(primer(role))
                        .results()
                        .map(m -> m.group(1) + ", " + m.group(2) + ", " + m.group(3))
                        .toList();

        int sittings = role.sittings().size();
        long questions = role.sittings().stream().mapToLong(List::size).sum();
        assertThat(found)
                .containsExactly(
                        role.minutes()
                                + ", "
                                + COUNTS.get(sittings)
                                + (sittings == 1 ? " sitting, " : " sittings, ")
                                + COUNTS.get((int) questions));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aPrimerNamesTheSubjectsAskedWithTheirLevels(RoleProfile role) {
        Map<String, String> said =
                ROW.matcher(primer(role))
                        .results()
                        .collect(
                                Collectors.toMap(
                                        m -> m.group(1),
                                        PrimersTest::figures,
                                        (a, b) -> a + " and " + b,
                                        TreeMap::new));

        Map<String, Long> asked =
                role.sittings().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Slot::competency, Collectors.counting()));
        Map<String, String> meant = new TreeMap<>();
        asked.forEach(
                (competency, times) ->
                        meant.put(
                                BANK.competencyTitle(competency),
                                times
                                        + " "
                                        + role.required().get(competency)
                                        + " "
                                        + (role.must().containsKey(competency)
                                                ? role.must().get(competency)
                                                : "-")));
        assertThat(said).isEqualTo(meant);
    }

    @Test
    void noPrimerTellsAQuestion() {
        Map<String, String> offences = new TreeMap<>();
        for (Path file : Checkout.files(name -> name.startsWith("docs/primers/"))) {
            String told = " " + words(Checkout.text(file)) + " ";
            for (Question question : BANK.questions().values()) {
                if (told.contains(" " + words(question.id()) + " ")) {
                    offences.put(Checkout.name(file), "names " + question.id());
                }
                String[] prompt = words(question.title() + " " + question.prompt()).split(" ", -1);
                for (int i = 0; i + RUN <= prompt.length; i++) {
                    String run = String.join(" ", List.of(prompt).subList(i, i + RUN));
                    if (told.contains(" " + run + " ")) {
                        offences.put(Checkout.name(file), question.id() + ": " + run);
                    }
                }
            }
        }

        assertThat(BANK.questions()).isNotEmpty();
        Exceptions.check(offences, Map.of());
    }

    private static Stream<RoleProfile> roles() {
        return BANK.roles().profiles().stream();
    }

    private static String primer(RoleProfile role) {
        return Checkout.text(Checkout.ROOT.resolve("docs/primers/" + role.id() + ".md"));
    }

    private static String figures(MatchResult row) {
        return row.group(2) + " " + row.group(3) + " " + row.group(4);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static QuestionBank bank() {
        Findings findings = new Findings();
        return BankReader.read(ContentSource.shipped(), findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    }
}
