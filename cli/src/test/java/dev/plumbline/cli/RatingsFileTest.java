package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.cli.Room.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of ratings as people save them, and what is said about each fault. */
class RatingsFileTest {

    private static final String END = "plumbline: nothing is computed until these are mended.\n";
    private static final String SOUND = "subject,rater,score\na,x,1\na,y,2\nb,x,3\nb,y,3\n";

    @TempDir private Path folder;

    @Test
    void allFaultsOfAFileComeOutOfOneRun() {
        String csv =
                """
                subject,rater,item,score
                1,a,q,NaN
                1,b,q,-Infinity
                "2,a,q,3
                2,b,q,7
                2,b,q,3,0
                ,c,q,1
                3,a,q,2
                3,a,q,2
                4,"x"y,q,1
                5,a,"multi
                line",2
                6,\u001b[31mred,q,1
                7,a,q,1e400
                8,a,q
                """;

        assertThat(run(csv, "--scale", "0..4"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                """
                                r.csv:2:7: error[csv-number] "NaN" is no number. Leave the cell empty where nobody rated.
                                r.csv:3:7: error[csv-number] "-Infinity" is no number. Leave the cell empty where nobody rated.
                                r.csv:4:1: error[csv-quotes] the quotes of this line do not match, or a cell goes on in the next line. Close each quote before the separator, and write a quote within a cell twice.
                                r.csv:5:7: error[csv-scale] the score lies outside the scale 0 to 4. Correct it, or name another --scale.
                                r.csv:6:9: error[csv-cells] 5 cells, and the head has 4. If one is a number with a decimal comma, write a point.
                                r.csv:7:1: error[csv-empty] the subject is empty. Name it in every line.
                                r.csv:9:1: error[csv-duplicate] the same subject, rater and item as in line 8. Keep one of the two.
                                r.csv:10:3: error[csv-quotes] the quotes of this line do not match, or a cell goes on in the next line. Close each quote before the separator, and write a quote within a cell twice.
                                r.csv:11:5: error[csv-quotes] the quotes of this line do not match, or a cell goes on in the next line. Close each quote before the separator, and write a quote within a cell twice.
                                r.csv:12:5: error[csv-quotes] the quotes of this line do not match, or a cell goes on in the next line. Close each quote before the separator, and write a quote within a cell twice.
                                r.csv:13:3: error[csv-name] the rater "\\u001B[31mred" holds a character that does not print. Take it out.
                                r.csv:14:7: error[csv-number] "1e400" is not a plain number. Write a number such as 3 or 2.5.
                                r.csv:15:6: error[csv-cells] 3 cells, and the head has 4. Give every line as many cells as the head.
                                13 errors in 1 file
                                """
                                        + END));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "subject,ratr,score\\n"
                        + "1,a,2\\n"
                        + "|r.csv:1:9: error[csv-columns] the column \"ratr\" is not known. Did you"
                        + " mean \"rater\"?",
                "subject,score\\n1,2\\n|r.csv:1:1: error[csv-columns] there is no column rater.",
                "rater,score,Score\\n"
                    + "x,1,1\\n"
                    + "|r.csv:1:13: error[csv-columns] the column \"Score\" stands here a second"
                    + " time.",
                "subject,rater;score\\n"
                        + "|r.csv:1:14: error[csv-separator] a semicolon after a comma.",
                "rater;score\\n"
                        + "a;3,0\\n"
                        + "|r.csv:2:3: error[csv-number] \"3,0\" has a decimal comma. Write 3.0.",
                "rater;score\\n"
                        + "a;1\\n"
                        + "b,2\\n"
                        + "|r.csv:3:2: error[csv-separator] a comma, and the head has a semicolon.",
                "rater,score\\n|r.csv:2:1: error[csv-rows] there is no line below the head.",
                "rater,score\\n"
                        + "a,drei\\n"
                        + "|r.csv:2:3: error[csv-number] \"drei\" is not a plain number.",
                "rater,score\\n"
                        + "a,0x1p3\\n"
                        + "|r.csv:2:3: error[csv-number] \"0x1p3\" is not a plain number.",
                "rater,score\\n\"a\\nb\",1\\n|r.csv:2:1: error[csv-quotes] the quotes of this line",
                "rater,score\\na,\"1|r.csv:2:3: error[csv-quotes] the quotes of this line",
                "ra\"ter,score|r.csv:1:3: error[csv-quotes] the quotes of this line",
                "a,b\\n1,2\\n|r.csv:1:1: error[csv-columns] there is no column count.",
                "a,b,n\\n"
                        + "1,1,2\\n"
                        + "1,1,3\\n"
                        + "|r.csv:3:1: error[csv-duplicate] the same pair of ratings as in line 2.",
                "a,b,n\\n"
                        + "1,1,-2\\n"
                        + "|r.csv:2:5: error[csv-number] a count is a whole number, not below 0.",
                "a,b,n\\n"
                        + "1,1,1.5\\n"
                        + "|r.csv:2:5: error[csv-number] a count is a whole number, not below 0.",
                "a,b,n\\n"
                        + "1,1,500001\\n"
                        + "|r.csv:2:5: error[csv-rows] the counts add up to more than 500000",
                "a,b,n,disagreement_weight\\n"
                        + "1,2,1,1\\n"
                        + "|r.csv:1:1: error[csv-columns] the pair 2, 1 has no disagreement weight."
            })
    void aFaultIsNamedAtItsPlaceWithItsRemedy(String csv, String finding) {
        Outcome outcome = run(csv.replace("\\n", "\n"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(finding).endsWith(END);
    }

    @Test
    void anEmptyFileIsToldWhatBelongsInIt() {
        assertThat(run("").err())
                .startsWith(
                        "r.csv:1:1: error[csv-columns] the file is empty. The first line names");
        assertThat(run("\n \n").err()).contains("the file is empty");
    }

    @Test
    void whatIsNotTextIsRefusedAtItsPlace() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};
        byte[] wide = {(byte) 0xFF, (byte) 0xFE, 's', 0};
        byte[] zero = "rater,score\na,\0\n".getBytes(StandardCharsets.UTF_8);

        assertThat(run(picture).err())
                .startsWith("r.csv:1:1: error[csv-text] the file is not text");
        assertThat(run(wide).err()).startsWith("r.csv:1:1: error[csv-text] the file is in UTF-16");
        assertThat(run(zero).err()).startsWith("r.csv:2:3: error[csv-text] the file is not text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFsubject,rater,score\na,x,1\na,y,2\nb,x,3\nb,y,3\n",
                "subject,rater,score\r\na,x,1\r\na,y,2\r\nb,x,3\r\nb,y,3\r\n",
                "subject,rater,score\ra,x,1\ra,y,2\rb,x,3\rb,y,3",
                "Subject , RATER,\"score\"\n\"a\",x,1\na , \"y\",2.0\n\nb,x,3\n,,\nb,y,03\n",
                "score\trater\tsubject\n3\ty\tb\n3\tx\tb\n2\ty\ta\n1\tx\ta\n",
                "subject;rater;score\na;x;1\na;y;2\nb;x;3\nb;y;3\n"
            })
    void whatSpreadsheetsDoToAFileChangesNothing(String csv) {
        Outcome sound = run(SOUND);

        assertThat(run(csv)).isEqualTo(sound);
        assertThat(sound.exit()).isZero();
    }

    @Test
    void aMissingScoreIsNeverAZero() {
        Outcome outcome = run(SOUND + "c,x,\nc,y,0\n");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("1 line without a score: not rated, and not counted as 0.");
        assertThat(figures(outcome)).isEqualTo(figures(run(SOUND)));
    }

    private static String figures(Outcome outcome) {
        return outcome.out().substring(outcome.out().indexOf("Two ratings of one answer"));
    }

    @Test
    void withoutASubjectThereIsOneCandidate() {
        assertThat(run("rater,score\nx,1\ny,2\n").out()).contains("2 ratings of 1 answer");
        assertThat(run("rater,item,score\nx,p,1\ny,p,2\nx,q,1\n").out())
                .contains("3 ratings of 2 answers");
    }

    @Test
    void aColumnThatIsNotKnownIsNamedAndNotRead() {
        Outcome outcome = run("rater,score,colour\nx,1,red\ny,2,blue\n");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err())
                .isEqualTo(
                        """
                        r.csv:1:13: note[csv-columns] the column "colour" is not read.
                        1 note in 1 file
                        """);
    }

    @Test
    void namesThatASpreadsheetWouldRunAreOnlyNamesHere() {
        String csv = "subject,rater,score\n=1+1,+cmd|calc,3\n=1+1,@SUM(A1),2\n";

        assertThat(run(csv).out()).contains("by 2 raters: +cmd|calc, @SUM(A1).");
        assertThat(run(csv, "--json").out()).contains("\"+cmd|calc\"");
    }

    @Test
    void aLineBeyondAMillionEndsTheReading() {
        StringBuilder csv = new StringBuilder("rater,item,score\n");
        for (int i = 0; i < 500_001; i++) {
            csv.append("x,").append(i).append(",1\ny,").append(i).append(",2\n");
        }

        Outcome outcome = run(csv.toString());

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith(
                        "r.csv:1000002:1: error[csv-rows] there are more than 1000000 lines."
                                + " Split");
    }

    private Outcome run(String csv, String... options) {
        return run(csv.getBytes(StandardCharsets.UTF_8), options);
    }

    private Outcome run(byte[] csv, String... options) {
        java.util.List<String> words = new java.util.ArrayList<>();
        words.addAll(java.util.List.of("stats", "agreement", "r.csv", "--bootstrap", "0"));
        words.addAll(java.util.List.of(options));
        return Room.in(folder).with("r.csv", csv).run(words.toArray(String[]::new));
    }
}
