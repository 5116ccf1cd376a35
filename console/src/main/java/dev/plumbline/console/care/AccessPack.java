package dev.plumbline.console.care;

import dev.plumbline.bank.canonical.Json;
import dev.plumbline.bank.finding.Findings;
import dev.plumbline.console.act.Act;
import dev.plumbline.console.act.ActJson;
import dev.plumbline.console.act.Reach;
import dev.plumbline.console.log.Envelope;
import dev.plumbline.console.log.LogWriter;
import dev.plumbline.console.opening.Setup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept about one candidate, for the candidate: every act in sequence, with interviewers as
 * A, B, C and no device, and without the reason of an adjustment, which is the candidate's own
 * message to the coordinator.
 */
public final class AccessPack {

    private AccessPack() {}

    /** The pack as JSON; empty when there is no such interview, or its candidate was erased. */
    public static Optional<String> of(DataCare care, String interview) throws IOException {
        Optional<Setup> setup = care.book().setup(interview);
        if (setup.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> out = new LinkedHashMap<>(Json.object("access-pack"));
        out.put("interview", interview);
        out.put("candidate", setup.get().candidate());
        out.put("opening", setup.get().title());
        setup.get().at().ifPresent(at -> out.put("at", at.toString()));
        List<Map<String, Object>> acts = new ArrayList<>();
        for (Envelope e : care.of(interview)) {
            if (e.isOwn()) {
                continue;
            }
            care.keys()
                    .open(interview, LogWriter.bound(e.id(), e.type()), e.sealed())
                    .flatMap(bytes -> ActJson.read(bytes, new Findings()))
                    .ifPresent(act -> acts.add(fields(e, act)));
        }
        out.put("acts", acts);
        return Optional.of(Json.write(out));
    }

    private static Map<String, Object> fields(Envelope e, Act act) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kept_at", e.at().toString());
        fields.put("actor", letter(e.actor()));
        fields.putAll(ActJson.fields(act));
        fields.remove("id");
        if (ActJson.reach(act) == Reach.COORDINATOR) {
            fields.remove("reason");
        }
        return fields;
    }

    private static String letter(String actor) {
        return actor.startsWith("interviewer-")
                ? actor.substring("interviewer-".length()).toUpperCase(Locale.ROOT)
                : actor;
    }
}
