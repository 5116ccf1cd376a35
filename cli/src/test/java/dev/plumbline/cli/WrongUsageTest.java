package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads after a word that does not fit on the command line. */
class WrongUsageTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    evaluate --jsn x.yaml | plumbline evaluate has no option --jsn. Did you mean --json?
                    evaluate a.yaml b.yaml | "b.yaml" is one word too many: plumbline evaluate takes INTERVIEW.yaml.
                    demo x | "x" is one word too many: plumbline demo takes only options.
                    evaluate | plumbline evaluate needs INTERVIEW.yaml: the interview file.
                    plan --role | --role needs a value: ID.
                    plan --role x --role y | --role is given twice; give it once.
                    plan --role x --minutes abc | "abc" is not a whole number, which --minutes takes.
                    bank list --json=3 | --json takes no value.
                    bank lst | there is no command "lst". Did you mean list?
                    """)
    void aWordThatDoesNotFitIsNamedAndTheNearestRightOneIsOffered(String line, String message) {
        Outcome outcome = Room.in(folder).run(line.split(" "));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().findFirst().orElse("")).isEqualTo("plumbline: " + message);
        assertThat(outcome.err()).contains("\nUsage: plumbline").contains("\nTry: plumbline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    bank list --competency release-safty | there is no competency "release-safty". Did you mean "release-safety"?
                    bank list --bank nothing | there is no bank "nothing". Known: collaboration, delivery-and-reliability, engineering-practice, migrations, performance-tuning, security, system-design.
                    bank list --level 5 | the level must be 1 to 4.
                    bank show sec-portal-session-reviw | there is no question "sec-portal-session-reviw". Did you mean "sec-portal-session-review"?
                    bank schema opning | there is no kind "opning". Did you mean "opening"?
                    plan --role senior-backend | there is no role "senior-backend". Known: junior-feature-developer, mvp-developer-with-fractional-senior, senior-backend-engineer, architecture-lead, migration-and-reliability-steward, contract-audit-specialist, blended-squad-senior, blended-squad-senior-lean.
                    plan --opening senior-backend-2026-12 | there is no opening "senior-backend-2026-12". Did you mean "senior-backend-2026-11"?
                    plan --opening senior-backend-2026-11 --seed 4 | an opening gives role, minutes, sittings, people and variant. Leave those options out, or leave out --opening.
                    plan | say for whom: plumbline plan --role ID, or plumbline plan --opening ID.
                    plan --role senior-backend-engineer --people 0 | people must be at least 1.
                    plan --role senior-backend-engineer --seed -1 | the seed must be 0 or more.
                    report senior.yaml --format pdf | there is no format "pdf". Known: html, md, json.
                    explain senior.yaml must/aplication-security | nothing here is called "must/aplication-security". Did you mean "must/application-security"?
                    bank lint README.md | README.md is no content file; those end with .yaml.
                    bank lint interviews/senior.yaml | an interview is checked when it is read: plumbline evaluate interviews/senior.yaml
                    """)
    void aValueThatNothingHasIsWrongUsage(String line, String message) {
        Room room =
                Room.in(folder)
                        .withInterview()
                        .with("README.md", "")
                        .with("interviews/senior.yaml", Room.shippedInterview());

        assertThat(room.run(line.split(" ")))
                .isEqualTo(new Outcome(2, "", "plumbline: " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    report senior.yaml --out senior.yaml | cannot write senior.yaml/senior-backend-c-1042.html: a file stands where a folder is needed. Nothing was changed.
                    plan --role senior-backend-engineer --out openings | cannot write openings: it is a folder. Name a file inside it.
                    plan --role senior-backend-engineer --out /dev/null | cannot write /dev/null: it is a pipe or a device. Name a file.
                    evaluate - | cannot read from a pipe. Save it to a file and name that.
                    evaluate /dev/null | cannot read /dev/null: it is a pipe or a device. Save it to a file and name that.
                    evaluate senior.yaml --content senior.yaml | cannot read senior.yaml: it is a file. --content takes a folder that holds banks, contexts or role-profiles.yaml.
                    """)
    void aPathThatCannotBeUsedIsNamedAsItWasTyped(String line, String message) {
        Room room = Room.in(folder).withInterview().with("openings/mine.yaml", "");
        List<String> before = room.files();

        assertThat(room.run(line.split(" ")))
                .isEqualTo(new Outcome(3, "", "plumbline: " + message + "\n"));
        assertThat(room.files()).isEqualTo(before);
    }

    @Test
    void aCommandThatIsNearToNothingIsAnsweredWithAllOfThem() {
        assertThat(Room.in(folder).run("nothing-like-it").err())
                .startsWith(
                        "plumbline: there is no command \"nothing-like-it\". Known: demo, init, ");
    }

    @Test
    void aFileWithAnEmptyNameCannotBeRead() {
        assertThat(Room.in(folder).run("evaluate", ""))
                .isEqualTo(
                        new Outcome(3, "", "plumbline: cannot read a file whose name is empty.\n"));
    }
}
