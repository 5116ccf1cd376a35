package dev.plumbline.cli.desk;

import dev.plumbline.bank.lint.setting.LintShapes;
import dev.plumbline.bank.read.ContentSchemas;
import dev.plumbline.interview.file.InterviewFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schemas of all files a person writes. */
public final class Schemas {

    private Schemas() {}

    /** The text of each schema by the kind of file, content first. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(ContentSchemas.all());
        all.putAll(LintShapes.schemas());
        all.put("interview", InterviewFile.schema());
        return Collections.unmodifiableMap(all);
    }
}
