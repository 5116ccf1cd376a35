package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The users' words are the type names; a word that says nothing is not one of them. */
class NamesTest {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Manager|Helper|Helpers|Util|Utils|Impl|Dto|DTO)");

    @Test
    void noTypeIsCalledAManagerAHelperAUtilAnImplOrADto() {
        List<String> seen = new ArrayList<>();
        Map<String, String> offences = new TreeMap<>();
        List<SourceFile> all = new ArrayList<>(SourceFile.ofTheProgram());
        all.addAll(SourceFile.ofTheTests());
        for (SourceFile file : all) {
            for (String type : typeNames(file)) {
                seen.add(type);
                if (SAYS_NOTHING.matcher(type).matches()) {
                    offences.put(file.name() + " " + type, "say what it is or does");
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(100);
        Exceptions.check(offences, Map.of());
    }

    private static List<String> typeNames(SourceFile file) {
        List<String> names = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void unused) {
                names.add(type.getSimpleName().toString());
                return super.visitClass(type, unused);
            }
        }.scan(file.unit(), null);
        return names;
    }
}
