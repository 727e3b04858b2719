package io.shangquan.platform.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

/**
 * The architecture of a service. {@code ServiceArchitecture.of("io.shangquan.demand").check()} holds a service to every rule; packages
 * that a rule names must exist, or it would pass in silence.
 */
public final class ServiceArchitecture {

    /** The domain knows the JDK and nothing else. */
    public static final ArchRule DOMAIN_SEES_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..domain..", "java..", "org.jspecify..")
            .as("the domain sees the JDK and JSpecify only");

    /** What is used by adapters does not use them. */
    public static final ArchRule APPLICATION_SEES_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web", "..mongo", "..messaging")
            .andShould()
            .dependOnClassesThat()
            .resideInAPackage("io.shangquan..")
            .as("use cases see no adapter");

    /** Time, chance and the environment are injected. */
    public static final ArchRule NOTHING_LOOKS_AT_THE_CLOCK_BY_ITSELF = noClasses()
            .that()
            .resideOutsideOfPackage("..config..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .as("nothing reads clock, chance or environment but through what is injected");

    /** Names say what a thing is. */
    public static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Base)")
            .as("no Impl, Util, Helper, Manager or Base");

    /** Adapters are nobody else's business. */
    public static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .should()
            .bePublic()
            .allowEmptyShould(true)
            .as("controllers and repositories are package-private");

    /** All rules. */
    public static final List<ArchRule> ALL = List.of(
            DOMAIN_SEES_THE_JDK_ONLY,
            APPLICATION_SEES_NO_ADAPTER,
            NOTHING_LOOKS_AT_THE_CLOCK_BY_ITSELF,
            NAMES_SAY_SOMETHING,
            ADAPTERS_ARE_PACKAGE_PRIVATE);

    private static final List<String> LAYERS = List.of("domain", "application", "web", "mongo");

    private final JavaClasses classes;

    private ServiceArchitecture(JavaClasses classes) {
        this.classes = classes;
    }

    /** The production classes of a service. */
    public static ServiceArchitecture of(String basePackage) {
        return new ServiceArchitecture(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage));
    }

    /** @throws AssertionError if a rule is broken, or a layer that the rules are about does not exist */
    public void check() {
        for (String layer : LAYERS) {
            boolean exists =
                    classes.stream().anyMatch(type -> type.getPackageName().endsWith('.' + layer));
            if (!exists) {
                throw new AssertionError("there is no package " + layer + ": rules about it would pass in silence");
            }
        }
        ALL.forEach(rule -> rule.check(classes));
    }
}
