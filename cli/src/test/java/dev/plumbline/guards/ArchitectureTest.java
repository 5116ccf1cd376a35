package dev.plumbline.guards;

import static com.tngtech.archunit.core.domain.Dependency.Predicates.dependencyTarget;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringAllDependencies;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom: the picture in docs/architecture.puml, and what it is too coarse to say. */
class ArchitectureTest {

    private static final Path PICTURE = Checkout.ROOT.resolve("docs/architecture.puml");

    @Test
    void theGuardsSeeEveryTopLevelTypeThatHasASource() {
        Set<String> written =
                SourceFile.ofTheProgram().stream()
                        .filter(file -> !file.isPackageInfo())
                        .flatMap(
                                file ->
                                        file.topLevelTypes().stream()
                                                .map(
                                                        type ->
                                                                file.packageName()
                                                                        + "."
                                                                        + type.getSimpleName()))
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> seen =
                Program.CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(seen).hasSizeGreaterThan(100).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank", "evaluator", "interview", "console", "report", "cli"})
    void noComponentOfThePictureIsEmpty(String component) {
        String home = "dev.plumbline." + component;

        assertThat(Program.CLASSES).anyMatch(type -> type.getPackageName().startsWith(home));
    }

    @Test
    void nobodyKnowsSomebodyWhomThePictureDoesNotShow() {
        classes()
                .should(
                        adhereToPlantUmlDiagram(PICTURE, consideringAllDependencies())
                                .ignoreDependencies(
                                        dependencyTarget(
                                                resideInAnyPackage(
                                                        "java..",
                                                        "javax.crypto..",
                                                        "javax.net.ssl..",
                                                        "org.jspecify.."))))
                .check(Program.CLASSES);
    }

    @Test
    void everyArrowOfThePictureIsUsed() {
        Map<String, String> unused = new TreeMap<>();
        for (Arrow arrow : Arrow.of(PICTURE)) {
            boolean used =
                    Program.CLASSES.stream()
                            .filter(type -> arrow.startsAt(type.getPackageName()))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getPackageName())
                            .anyMatch(arrow::endsAt);
            if (!used) {
                unused.put(arrow.toString(), "nothing needs this arrow");
            }
        }

        Exceptions.check(unused, Map.of());
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching("dev.plumbline.(**)").should().beFreeOfCycles().check(Program.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.jackson",
                "freemarker",
                "com.vladsch.flexmark",
                "org.owasp.html",
                "me.tongfei.progressbar",
                "io.javalin",
                "org.eclipse.jetty",
                "org.sqlite",
                "org.slf4j"
            })
    void aLibraryIsKnownToOnePackageOnly(String library) {
        Set<String> packages =
                Program.CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(
                                dependency ->
                                        dependency
                                                .getTargetClass()
                                                .getPackageName()
                                                .startsWith(library))
                        .map(Dependency::getOriginClass)
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void thePictureNamesEveryModule() {
        List<String> modules =
                Checkout.files(name -> name.matches("[^/]+/src/main/java/.*\\.java")).stream()
                        .map(file -> Checkout.name(file).replaceFirst("/.*", ""))
                        .distinct()
                        .toList();

        String picture = Checkout.text(PICTURE);

        assertThat(modules).hasSizeGreaterThan(4);
        assertThat(modules).allMatch(module -> picture.contains("[" + module + "]"));
    }
}
