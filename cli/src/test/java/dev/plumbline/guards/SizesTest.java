package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How large a thing may grow before it must be divided. */
class SizesTest {

    private static final int TYPE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_TYPES = 20;
    private static final int COMMAND_LINES = 120;
    private static final int TEST_LINES = 500;
    private static final int MODULES = 8;
    private static final int README_LINES = 200;

    private static final List<SourceFile> PROGRAM = SourceFile.ofTheProgram();
    private static final List<SourceFile> TESTS = SourceFile.ofTheTests();

    @Test
    void theGuardsSeeTheWholeProgramAndItsTests() {
        assertThat(PROGRAM).hasSizeGreaterThan(100);
        assertThat(TESTS).hasSizeGreaterThan(5);
        assertThat(PROGRAM.stream().mapToInt(file -> file.methods().size()).sum())
                .isGreaterThan(100);
    }

    @Test
    void aTypeHasAtMost400Lines() {
        Exceptions.check(typesLongerThan(TYPE_LINES, PROGRAM), Map.of());
    }

    @Test
    void aTestClassHasAtMost500Lines() {
        Exceptions.check(typesLongerThan(TEST_LINES, TESTS), Map.of());
    }

    @Test
    void aMethodHasAtMost40Lines() {
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : PROGRAM) {
            for (MethodTree method : file.methods()) {
                long lines = file.lines(method);
                if (lines > METHOD_LINES) {
                    offences.put(file.name() + " " + method.getName(), lines + " lines");
                }
            }
        }

        Exceptions.check(offences, Map.of());
    }

    @Test
    void aPackageHasAtMost20Types() {
        Map<String, Long> sizes =
                PROGRAM.stream()
                        .filter(file -> !file.isPackageInfo())
                        .collect(
                                Collectors.groupingBy(
                                        SourceFile::packageName, Collectors.counting()));
        Map<String, String> offences = new TreeMap<>();
        sizes.forEach(
                (name, types) -> {
                    if (types > PACKAGE_TYPES) {
                        offences.put(name, types + " types");
                    }
                });

        Exceptions.check(offences, Map.of());
    }

    @Test
    void aFileHoldsOneTopLevelTypeAndItsTestsToo() {
        Map<String, String> offences = new TreeMap<>();
        for (List<SourceFile> files : List.of(PROGRAM, TESTS)) {
            for (SourceFile file : files) {
                if (!file.isPackageInfo() && file.topLevelTypes().size() != 1) {
                    offences.put(file.name(), file.topLevelTypes().size() + " types");
                }
            }
        }

        Exceptions.check(offences, Map.of());
    }

    @Test
    void aCommandClassHasAtMost120Lines() {
        Map<String, String> offences = new TreeMap<>();
        int commands = 0;
        for (SourceFile file : PROGRAM) {
            for (ClassTree type : file.topLevelTypes()) {
                if (isCommand(type)) {
                    commands++;
                    long lines = file.lines(type);
                    if (lines > COMMAND_LINES) {
                        offences.put(file.name(), lines + " lines");
                    }
                }
            }
        }

        assertThat(commands).isPositive();
        Exceptions.check(offences, Map.of());
    }

    @Test
    void thereAreAtMostEightModulesApartFromTheHeavySuites() {
        List<String> modules =
                Checkout.files(name -> name.matches("[^/]+/pom\\.xml")).stream()
                        .map(Checkout::name)
                        .toList();

        assertThat(modules).hasSizeBetween(6, MODULES);
    }

    @Test
    void theReadmeHasAtMost200Lines() {
        for (var readme : Checkout.files("README.md"::equals)) {
            assertThat(Checkout.lines(readme)).hasSizeLessThanOrEqualTo(README_LINES);
        }
    }

    private static Map<String, String> typesLongerThan(int limit, List<SourceFile> files) {
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : files) {
            for (ClassTree type : file.topLevelTypes()) {
                long lines = file.lines(type);
                if (lines > limit) {
                    offences.put(file.name(), lines + " lines");
                }
            }
        }
        return offences;
    }

    private static boolean isCommand(ClassTree type) {
        return type.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(name -> name.toString().matches("(CommandLine\\.)?Command"));
    }
}
