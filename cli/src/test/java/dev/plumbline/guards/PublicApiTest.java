package dev.plumbline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What another module may use, listed in docs/api.txt so that a new public type is a decision.
 * After such a decision, {@code mvn verify -Dplumbline.approve} writes the list anew.
 */
class PublicApiTest {

    private static final Path APPROVED = Checkout.ROOT.resolve("docs/api.txt");

    private static final List<String> LIBRARIES =
            List.of(
                    "tools.jackson",
                    "freemarker",
                    "com.vladsch.flexmark",
                    "org.owasp.html",
                    "picocli",
                    "me.tongfei",
                    "org.jline",
                    "org.slf4j");

    @Test
    void thePublicTypesAreTheApprovedOnes() throws IOException {
        String listing = listing();
        if (System.getProperty("plumbline.approve") != null) {
            Files.write(APPROVED, listing.getBytes(StandardCharsets.UTF_8));
        }

        String approved = Files.isRegularFile(APPROVED) ? Checkout.text(APPROVED) : "";

        assertThat(difference(approved, listing))
                .as("docs/api.txt against the program; -Dplumbline.approve writes it anew")
                .isEmpty();
        assertThat(listing).isEqualTo(approved);
    }

    @Test
    void noPublicSignatureNamesATypeOfALibrary() {
        Map<String, String> offences = new TreeMap<>();
        for (JavaClass type : published().toList()) {
            Set<String> foreign =
                    signatureTypes(type)
                            .map(JavaClass::getBaseComponentType)
                            .map(JavaClass::getName)
                            .filter(PublicApiTest::isOfALibrary)
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!foreign.isEmpty()) {
                offences.put(type.getName(), "shows " + foreign);
            }
        }

        Exceptions.check(offences, Map.of());
    }

    /** Public types outside the command line, which nobody depends on. */
    private static Stream<JavaClass> published() {
        return Program.CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith("dev.plumbline.cli"))
                .filter(PublicApiTest::isVisibleFromOutside);
    }

    private static boolean isVisibleFromOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiTest::isVisibleFromOutside).orElse(true);
    }

    private static String listing() {
        Map<String, Set<String>> packages = new TreeMap<>();
        published()
                .forEach(
                        type ->
                                packages.computeIfAbsent(
                                                type.getPackageName(), name -> new TreeSet<>())
                                        .add(simpleName(type) + " (" + kind(type) + ")"));
        StringBuilder text = new StringBuilder();
        text.append("For those who change the code: the public types of each package.\n");
        packages.forEach(
                (name, types) -> {
                    text.append('\n').append(name).append('\n');
                    types.forEach(type -> text.append("    ").append(type).append('\n'));
                });
        return text.toString();
    }

    private static String simpleName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String kind(JavaClass type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static List<String> difference(String approved, String listing) {
        Set<String> before = qualified(approved);
        Set<String> after = qualified(listing);
        return Stream.concat(
                        before.stream().filter(line -> !after.contains(line)).map(l -> "- " + l),
                        after.stream().filter(line -> !before.contains(line)).map(l -> "+ " + l))
                .toList();
    }

    private static Set<String> qualified(String text) {
        Set<String> lines = new TreeSet<>();
        String packageName = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("    ")) {
                lines.add(packageName + "." + line.strip());
            } else {
                packageName = line;
            }
        }
        return lines;
    }

    private static Stream<JavaClass> signatureTypes(JavaClass type) {
        Stream<JavaClass> units =
                type.getCodeUnits().stream()
                        .filter(unit -> isOpen(unit.getModifiers()))
                        .flatMap(PublicApiTest::typesOf);
        Stream<JavaClass> fields =
                type.getFields().stream()
                        .filter(field -> isOpen(field.getModifiers()))
                        .map(JavaField::getRawType);
        Stream<JavaClass> parents =
                Stream.concat(
                        type.getRawSuperclass().stream(), type.getAllRawInterfaces().stream());
        return Stream.of(units, fields, parents).flatMap(types -> types);
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getRawReturnType()),
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameters().stream()
                                .flatMap(p -> p.getType().getAllInvolvedRawTypes().stream()),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC)
                || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOfALibrary(String name) {
        return LIBRARIES.stream().anyMatch(library -> name.startsWith(library + "."));
    }
}
