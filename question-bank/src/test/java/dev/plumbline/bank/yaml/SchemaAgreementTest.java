package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Finding;
import dev.plumbline.bank.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's schema and the reader's check come from one shape and give one verdict. */
class SchemaAgreementTest {

    private static final String GOOD =
            """
            id: card-one
            title: One
            prompt: |
              What waits?
            minutes: 12
            share: 0.5
            draft: true
            kind: design
            tags: [locks, queue]
            rubric: { 0: Names nothing., 1: Names the lock. }
            stack: { flask: "3.1" }
            reviewed: 2026-11-22
            handed_in: 2026-11-22T10:00:00+01:00
            hash: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            probes:
              - { id: p-lock, ask: What waits?, note: { by: a, at: "09:10" } }
              - { id: p-stop, ask: When do you stop? }
            rating: 3
            checked: null
            """;

    private static final List<String> VALUES =
            List.of(
                    "locks",
                    "One",
                    "void",
                    "absent",
                    "written",
                    "desing",
                    "0",
                    "1",
                    "4",
                    "5",
                    "8",
                    "40",
                    "41",
                    "-1",
                    "0.5",
                    "1.5",
                    "true",
                    "false",
                    "null",
                    "\"\"",
                    "\"   \"",
                    "\"a\\nb\"",
                    "[]",
                    "{}",
                    "[a]",
                    "[a, a]",
                    "[a, b, c, d]",
                    "{ a: b }",
                    "{ 0: x, 4: z }",
                    "{ 7: x }",
                    "2026-11-22",
                    "2026-13-22",
                    "2026-11-22T10:00Z",
                    "2026-11-22T25:00Z",
                    "p-lock",
                    "card-one",
                    "x",
                    "XY",
                    "\"" + "w".repeat(39) + "\"",
                    "\"" + "w".repeat(41) + "\"",
                    "\"" + "w".repeat(201) + "\"",
                    "\"" + "🧵".repeat(12) + "\"",
                    "{ id: p-a, ask: b }",
                    "{ by: a }",
                    "{ by: a, x: 1 }",
                    "\"1\"");

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(SchemaWriter.draft07("Card", "urn:plumbline:card", Card.SHAPE));

    @Test
    void bothAcceptTheGoodCard() {
        assertThat(check(Trees.read(GOOD))).isEmpty();
        assertThat(schemaAccepts(Trees.read(GOOD))).isTrue();
    }

    @Test
    void bothAgreeOnAThousandChangedCards() {
        Random random = new Random(20261122);
        int good = 0;
        int bad = 0;
        for (int run = 0; run < 1_000; run++) {
            Node card = changed(Trees.read(GOOD), random);

            boolean accepted = check(card).isEmpty();

            assertThat(schemaAccepts(card)).as(YamlWriter.write(card)).isEqualTo(accepted);
            good += accepted ? 1 : 0;
            bad += accepted ? 0 : 1;
        }
        assertThat(good).isGreaterThan(50);
        assertThat(bad).isGreaterThan(300);
    }

    @Test
    void whatTheSchemaRefusesInTheTableOfBadFilesTheCheckRefusesToo() {
        Set<String> structure = Set.of("PB-S1", "PB-S3", "PB-S11", "PB-S12", "PB-S13", "PB-S14");
        int seen = 0;
        for (BadFilesTest.BadFile bad : BadFilesTest.badFiles()) {
            Findings reading = new Findings();
            Node node = LocatedReader.read("card.yaml", bad.bytes(), reading).orElse(null);
            if (node == null || Double.isInfinite(share(node))) {
                continue;
            }
            List<Finding> faults = check(node);
            boolean accepted = schemaAccepts(node);
            seen++;
            if (!accepted) {
                assertThat(faults).as(bad.name()).isNotEmpty();
            } else if (!bad.name().contains("with a point where a whole one")
                    && !bad.name().contains("octal")) {
                assertThat(faults).extracting(Finding::rule).doesNotContainAnyElementsOf(structure);
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes: 12.0",
                "minutes: 0o17",
                "tags: [no]",
                "handed_in: 2026-02-30T10:00Z",
                "title: \"\u2003\"",
            })
    void theCheckIsStricterOnlyWhereASchemaCannotLook(String line) {
        String key = line.substring(0, line.indexOf(':'));
        Node card = Trees.read(GOOD.replaceFirst("(?m)^" + key + ":.*$", line));

        assertThat(schemaAccepts(card)).isTrue();
        assertThat(check(card)).hasSize(1);
    }

    private static List<Finding> check(Node node) {
        Findings findings = new Findings();
        ShapeCheck.check(node, Card.SHAPE, findings);
        return findings.sorted();
    }

    /** JSON has no infinity, so that such a card has no JSON form. */
    private static double share(Node card) {
        return card instanceof Mapping mapping
                ? mapping.value("share").map(Trees::json).stream()
                        .filter(Double.class::isInstance)
                        .mapToDouble(Double.class::cast)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static boolean schemaAccepts(Node node) {
        return SCHEMA.validate(Json.write(Trees.json(node)), InputFormat.JSON).isEmpty();
    }

    /** Replaces, adds or takes out something at a random point. */
    private static Node changed(Node node, Random random) {
        if (node instanceof Mapping mapping && random.nextInt(10) > 0) {
            Map<String, Node> values = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> values.put(key, entry.value()));
            List<String> keys = new ArrayList<>(values.keySet());
            String key = keys.isEmpty() ? "new" : keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(12)) {
                case 0 -> values.remove(key);
                case 1 -> values.put("minuts", YamlWriter.whole(9));
                default -> values.computeIfPresent(key, (k, value) -> changed(value, random));
            }
            return YamlWriter.mapping(values);
        } else if (node instanceof Sequence sequence
                && !sequence.items().isEmpty()
                && random.nextInt(4) > 0) {
            List<Node> items = new ArrayList<>(sequence.items());
            int at = random.nextInt(items.size());
            switch (random.nextInt(3)) {
                case 0 -> items.add(items.get(at));
                case 1 -> items.remove(at);
                default -> items.set(at, changed(items.get(at), random));
            }
            return YamlWriter.list(items);
        }
        return Trees.read(VALUES.get(random.nextInt(VALUES.size())));
    }
}
