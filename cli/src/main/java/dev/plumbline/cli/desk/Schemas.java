package dev.plumbline.cli.desk;

import dev.plumbline.bank.finding.Findings;
import dev.plumbline.bank.lint.setting.LintShapes;
import dev.plumbline.bank.read.BankReader;
import dev.plumbline.bank.read.ContentSource;
import dev.plumbline.bank.shape.ContentSchemas;
import dev.plumbline.interview.file.InterviewFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schemas of all files a person writes. */
public final class Schemas {

    private Schemas() {}

    /**
     * The text of each schema by the kind of file, content first.
     *
     * @param content whose ids an editor offers
     */
    public static Map<String, String> all(ContentSource content, Findings findings) {
        Map<String, String> all =
                new LinkedHashMap<>(ContentSchemas.all(BankReader.ids(content, findings)));
        all.putAll(LintShapes.schemas());
        all.put("interview", InterviewFile.schema());
        return Collections.unmodifiableMap(all);
    }

    /** The name of the file that holds the schema of a kind of file. */
    public static String file(String kind) {
        return kind + ".schema.json";
    }
}
