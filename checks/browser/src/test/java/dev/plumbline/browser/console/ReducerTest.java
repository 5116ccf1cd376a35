package dev.plumbline.browser.console;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page's own fold of the record, on the acts that the server is tested with. */
@ExtendWith(WithConsole.class)
class ReducerTest {

    private static final Path GOLDEN =
            House.root()
                    .resolve("console/src/test/resources/dev/plumbline/console/golden/acts.jsonl");

    private static final String EACH_ALONE =
            """
            async lines => {
              const { reduce, empty } = await import('/page/log.js');
              const key = { question: 'mig-not-null-on-a-busy-ledger', form: 'short' };
              const told = (n, act) => ({ actor: 'interviewer-a', kept_at: new Date(n * 1000).toISOString(), ...act });
              return lines.map(JSON.parse).filter(act => {
                const indicator = act.indicator, concern = act.concern;
                const before = [
                  { ...key, type: 'question-opened' }, ...(act.type === 'clock-resumed' ? [{ type: 'clock-paused' }] : []),
                  { ...key, type: 'rated', level: 4 }, { ...key, type: 'half', indicator: 'x' }, ...(indicator ? [{ ...key, type: 'half', indicator }] : []),
                  ...(concern ? [{ ...key, type: 'concern-raised', concern, quote: 'x' }] : []), ...(act.note ? [{ ...key, type: 'noted', id: act.note, text: 'x' }] : []),
                  ...(act.act ? [{ ...key, type: 'probed', id: act.act, probe: 'x' }] : []),
                  ...(act.type === 'sitting-ended' ? [{ type: 'sitting-begun' }] : []),
                ].map((a, n) => told(n, a)).reduce(reduce, empty());
                const other = act.type === 'question-opened' ? told(20, { ...act, form: 'full' }) : act.type === 'half' ? told(20, { ...act, indicator: 'y' }) : told(20, act);
                return JSON.stringify(reduce(before, other)) === JSON.stringify(before);
              }).map(act => act.type);
            }
            """;

    private static final String STORY =
            """
            async () => {
              const { reduce, empty, elapsed, cardOf, inverse } = await import('/page/log.js');
              const q = { question: 'q-1', form: 'full' };
              let n = 0;
              const tell = (log, [seconds, act]) => reduce(log, { id: `e${n++}`, actor: 'interviewer-a', kept_at: new Date(seconds * 1000).toISOString(), ...act });
              const log = [
                [0, { type: 'question-opened', ...q }],
                [60, { type: 'clock-paused' }],
                [90, { type: 'clock-resumed' }],
                [100, { type: 'ticked', ...q, indicator: 'a', prompted: true, at: '01:10' }],
                [101, { type: 'ticked', ...q, indicator: 'b', prompted: false, actor: 'interviewer-b' }],
                [120, { type: 'question-opened', question: 'q-2', form: 'short' }],
                [130, { type: 'rated', ...q, level: 3 }],
                [131, { type: 'handed-in' }],
                [140, { type: 'amended', ...q, level: 2, reason: 'r' }],
                [141, { type: 'probed', ...q, id: 'p1', probe: 'x', at: '02:00' }],
                [142, { type: 'probed', ...q, id: 'p2', probe: 'x', actor: 'interviewer-b' }],
                [143, { type: 'revealed', ...q, id: 'p3', reveal: 1 }],
                [144, { type: 'taken-back', ...q, act: 'p1' }],
                [145, { type: 'taken-back', ...q, act: 'p3' }],
                [146, { type: 'an-act-of-the-future', ...q }],
              ].reduce(tell, empty());
              const card = cardOf(log, 'q-1.full', 'interviewer-a');
              return {
                open: log.open, last: log.last, first: elapsed(log, 'q-1.full', 500000), second: elapsed(log, 'q-2.short', 150000),
                ticks: Object.keys(card.ticks).join(), prompted: card.ticks.a.prompted, rating: card.rating.level, amended: card.amended.level,
                told: Object.keys({ ...log.answers['q-1.full'].probes, ...log.answers['q-1.full'].reveals }).join(),
                back: inverse(log, { id: 'p4', type: 'hinted', ...q, hint: 'h' }, 'interviewer-a').act,
                undo: inverse(log, { type: 'half', ...q, indicator: 'a' }, 'interviewer-a').type,
              };
            }
            """;

    @Test
    void everyActThatTheServerKnowsChangesWhatThePageKnows(Evening evening) throws IOException {
        List<String> lines = Files.readAllLines(GOLDEN, StandardCharsets.UTF_8);
        Person ada = evening.interviewer(0);

        Object without = ada.page().evaluate(EACH_ALONE, lines);

        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines)
                .extracting(line -> parsed(line).get("type").getAsString())
                .contains("ticked", "amended", "adjusted");
        assertThat((List<?>) without).isEmpty();
    }

    @Test
    void aRecordIsFoldedToClocksCardsAndTheWayBack(Evening evening) {
        Person ada = evening.interviewer(0);

        Object folded = ada.page().evaluate(STORY);

        assertThat(folded)
                .isEqualTo(
                        Map.ofEntries(
                                entry("open", "q-2.short"),
                                entry("last", "q-2.short"),
                                entry("first", 90_000),
                                entry("second", 30_000),
                                entry("ticks", "a"),
                                entry("prompted", true),
                                entry("rating", 3),
                                entry("amended", 2),
                                entry("told", "x"),
                                entry("back", "p4"),
                                entry("undo", "ticked")));
    }

    private static JsonObject parsed(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }
}
