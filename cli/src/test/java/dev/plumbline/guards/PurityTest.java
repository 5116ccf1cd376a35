package dev.plumbline.guards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes: nothing that changes by itself may be asked. */
class PurityTest {

    private static final String EVALUATOR = "dev.plumbline.evaluator..";

    private static final Set<String> AMBIENT =
            new TreeSet<>(
                    Set.of(
                            "java.lang.Math.random",
                            "java.lang.System.currentTimeMillis",
                            "java.lang.System.getenv",
                            "java.lang.System.getProperty",
                            "java.lang.System.identityHashCode",
                            "java.lang.System.nanoTime",
                            "java.nio.charset.Charset.defaultCharset",
                            "java.security.SecureRandom.<init>",
                            "java.time.Clock.systemDefaultZone",
                            "java.time.Clock.systemUTC",
                            "java.time.Instant.now",
                            "java.time.LocalDate.now",
                            "java.time.LocalDateTime.now",
                            "java.time.LocalTime.now",
                            "java.time.OffsetDateTime.now",
                            "java.time.ZoneId.systemDefault",
                            "java.time.ZonedDateTime.now",
                            "java.util.Calendar.getInstance",
                            "java.util.Date.<init>",
                            "java.util.Locale.getDefault",
                            "java.util.TimeZone.getDefault",
                            "java.util.UUID.randomUUID",
                            "java.util.concurrent.ThreadLocalRandom.current"));

    @Test
    void theEvaluatorReadsAndWritesNothing() {
        noClasses()
                .that()
                .resideInAPackage(EVALUATOR)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "java.io..",
                                "java.nio..",
                                "java.net..",
                                "java.sql..",
                                "java.util.logging..",
                                "java.util.concurrent..",
                                "tools.jackson..",
                                "org.slf4j.."))
                .check(Program.CLASSES);
    }

    @Test
    void theEvaluatorKnowsNoClockAndNoThread() {
        noClasses()
                .that()
                .resideInAPackage(EVALUATOR)
                .should()
                .dependOnClassesThat(type(java.time.Clock.class))
                .orShould()
                .dependOnClassesThat(type(Thread.class))
                .orShould()
                .dependOnClassesThat(type(System.class))
                .check(Program.CLASSES);
    }

    @Test
    void nobodyButTheCommandLineAsksTheMachineForTimeChanceLocaleOrSettings() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.cli..")
                .should()
                .callCodeUnitWhere(asksTheMachine())
                .check(Program.CLASSES);
    }

    @Test
    void aRandomSourceIsHandedInOrStartsFromASeed() {
        noClasses().should().callConstructor(java.util.Random.class).check(Program.CLASSES);
        noClasses()
                .should()
                .callMethod(java.util.random.RandomGeneratorFactory.class, "create")
                .orShould()
                .callMethod(java.util.random.RandomGenerator.class, "getDefault")
                .check(Program.CLASSES);
        noClasses()
                .should()
                .callConstructor(java.util.SplittableRandom.class)
                .check(Program.CLASSES);
    }

    @Test
    void theRulesAboveWouldSeeWhatTheyForbid() {
        JavaClass edge =
                Program.CLASSES.stream()
                        .filter(type -> type.getSimpleName().equals("Surroundings"))
                        .findFirst()
                        .orElseThrow();

        assertThat(edge.getCodeUnitCallsFromSelf()).anyMatch(asksTheMachine());
        assertThat(Locale.getDefault()).isNotEqualTo(Locale.ROOT);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe(
                "it asks the machine for time, chance, locale or settings",
                call ->
                        AMBIENT.contains(
                                call.getTargetOwner().getName()
                                        + "."
                                        + call.getTarget().getName()));
    }
}
