package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A test is a sentence that can turn out wrong; one that cannot, or is switched off, is none. */
class TestsTest {

    private static final Pattern MARKS_A_TEST =
            Pattern.compile(
                    "Test|FuzzTest|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate");
    private static final Pattern SWITCHES_OFF =
            Pattern.compile(
                    ".*\\.(Disabled\\w*|Enabled\\w*|Assumptions(\\..*)?|assume\\w*|Timeout"
                            + "|assertTimeout\\w*)");
    private static final Pattern ASSERTS =
            Pattern.compile("assert\\w*|verify\\w*|check|fail|expect\\w*|claim\\w*");

    private static final List<SourceFile> TESTS = SourceFile.ofTheTests();

    @Test
    void noTestIsSwitchedOffAssumedAwayOrTimed() {
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : TESTS) {
            for (ImportTree line : file.unit().getImports()) {
                String imported = line.getQualifiedIdentifier().toString();
                if (imported.startsWith("org.") && SWITCHES_OFF.matcher(imported).matches()) {
                    offences.put(file.name(), "uses " + imported);
                }
            }
        }

        Exceptions.check(offences, Map.of());
    }

    @Test
    void noTestSleeps() {
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : TESTS) {
            for (MethodTree method : file.methods()) {
                if (calls(method).contains("sleep")) {
                    offences.put(file.name() + " " + method.getName(), "sleeps");
                }
            }
        }

        Exceptions.check(offences, Map.of());
    }

    @Test
    void everyTestAssertsSomething() {
        int seen = 0;
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : TESTS) {
            for (MethodTree method : file.methods()) {
                if (isTest(method)) {
                    seen++;
                    if (!asserts(method, file.methods(), new HashSet<>())) {
                        offences.put(file.name() + " " + method.getName(), "asserts nothing");
                    }
                }
            }
        }

        assertThat(seen).isGreaterThan(30);
        Exceptions.check(offences, Map.of());
    }

    @Test
    void everyTestClassHoldsATest() {
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : TESTS) {
            for (ClassTree type : file.topLevelTypes()) {
                boolean named = type.getSimpleName().toString().endsWith("Test");
                boolean holds = file.methods().stream().anyMatch(TestsTest::isTest);
                boolean shared =
                        type.getModifiers().getFlags().toString().contains("abstract")
                                || type.getKind() == Tree.Kind.INTERFACE;
                if (!shared && named != holds) {
                    offences.put(file.name(), "a class is named ...Test when it holds tests");
                }
            }
        }

        Exceptions.check(offences, Map.of());
    }

    @Test
    void aTestMocksAtMostOneThing() {
        Map<String, String> offences = new TreeMap<>();
        for (SourceFile file : TESTS) {
            for (MethodTree method : file.methods()) {
                long mocks = calls(method).stream().filter(Set.of("mock", "spy")::contains).count();
                if (mocks > 1) {
                    offences.put(file.name() + " " + method.getName(), mocks + " mocks");
                }
            }
        }

        Exceptions.check(offences, Map.of());
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(name -> MARKS_A_TEST.matcher(name.toString()).matches());
    }

    /** Whether a method, or one of the same file that it calls, asserts something. */
    private static boolean asserts(MethodTree method, List<MethodTree> all, Set<MethodTree> seen) {
        if (!seen.add(method)) {
            return false;
        }
        List<String> called = calls(method);
        return called.stream().anyMatch(name -> ASSERTS.matcher(name).matches())
                || all.stream()
                        .filter(other -> called.contains(other.getName().toString()))
                        .anyMatch(other -> asserts(other, all, seen));
    }

    private static List<String> calls(MethodTree method) {
        List<String> names = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                Tree select = call.getMethodSelect();
                if (select instanceof MemberSelectTree member) {
                    names.add(member.getIdentifier().toString());
                } else if (select instanceof IdentifierTree identifier) {
                    names.add(identifier.getName().toString());
                }
                return super.visitMethodInvocation(call, unused);
            }
        }.scan(method, null);
        return names;
    }
}
