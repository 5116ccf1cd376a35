package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every package says what lives in it, and that null does not unless it is marked. */
class PackagesTest {

    private static final Pattern COMMENT =
            Pattern.compile("(?s)\\A/\\*\\*.{40,}?\\*/\\s*@NullMarked");

    @Test
    void everyPackageOfTheProgramIsNullMarkedAndSaysWhatLivesInIt() {
        Set<String> packages = new TreeSet<>();
        Map<String, String> described = new TreeMap<>();
        for (SourceFile file : SourceFile.ofTheProgram()) {
            packages.add(file.packageName());
            if (file.isPackageInfo()) {
                described.put(
                        file.packageName(), Checkout.text(Checkout.ROOT.resolve(file.name())));
            }
        }

        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(described.keySet()).containsAll(packages);
        assertThat(described.values()).allMatch(text -> COMMENT.matcher(text).find());
    }
}
