package org.handslag;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Date;
import java.util.Set;
import org.handslag.web.Allow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the house is built: the direction of its modules, and what a class may be. */
class StructureTest {
    private static final JavaClasses PROGRAM = Program.CLASSES;
    private static final ModuleLines LINES = new ModuleLines(PROGRAM);

    /**
     * Repositories that other modules ask by themselves: the values they hand out are what those
     * modules build on, and what they write is their own module's.
     */
    private static final Set<String> NAMED_ABILITIES =
            Set.of(
                    "Operators",
                    "ChoiceAsking",
                    "ChoiceSteps", // asking a mentee, and what people answer
                    "Installation", // what belongs to no operator
                    "Programmes",
                    "Organisations",
                    "Workplaces",
                    "People",
                    "Affiliations",
                    "PersonSearch",
                    "Namesakes",
                    "PersonMerging",
                    "LeftAlone",
                    "QuarterLimit", // who is written to no more, and how often the others are
                    "WorkplaceSearch",
                    "MovedRows", // who there is
                    "Courses",
                    "CourseInstances", // what runs and when
                    "Attendances",
                    "Feedbacks", // what visitors tell
                    "Dilemmas",
                    "HostOffers", // what meetings are made with
                    "Openings", // when what is kept for some is for all
                    "Mentors", // who was there, and how many mentors there are
                    "SeatAudit", // whether every seat is still right
                    "EmployerContacts",
                    "Municipalities", // whom to write to at employers, and where they are
                    "Accepted", // who has come in and waits for a mentor
                    "Candidates", // who can be what in a circle
                    "Adjustments",
                    "Trades", // the words that people choose among
                    "Profiles",
                    "MentorProfiles",
                    "TravelTimes",
                    "PostalAreas", // what was said for finding a mentor
                    "OfferPlaces", // the workplaces that someone reaches
                    "KnownOffers", // what is told of an offer to those whom it concerns
                    "ProgrammeCriteria", // by what a programme lets people be compared
                    "Pictures"); // what whoever shows a picture keeps

    @Test
    void everyModuleStandsOnALine() {
        assertThat(LINES.modules())
                .allSatisfy(module -> assertThat(ModuleLines.lineOf(module)).isNotNegative());
    }

    @Test
    void modulesUseOnlyLowerLines() {
        assertThat(LINES.upwards()).isEmpty();
    }

    @Test
    void modulesAreFlat() {
        noClasses().should().resideInAPackage("org.handslag.*.*..").check(PROGRAM);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto|Entity|Mapper)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$](Abstract.*|I[A-Z][a-z].*)")
                .check(PROGRAM);
    }

    @Test
    void nothingIsInjectedIntoAField() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .check(PROGRAM);
        noClasses().should().dependOnClassesThat().resideInAPackage("lombok..").check(PROGRAM);
    }

    @Test
    void controllersStayInTheirModule() {
        classes()
                .that()
                .areMetaAnnotatedWith(RestController.class)
                .and()
                .areNotAnnotations()
                .should()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(Allow.class)
                .check(PROGRAM);
    }

    @Test
    void repositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .and(describe("are no named ability", type -> !isNamedAbility(type)))
                .should()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void onlyTheClockKnowsTheTime() {
        noClasses()
                .should()
                .callMethodWhere(describe("asks the machine for the time", StructureTest::asksTime))
                .orShould()
                .callConstructor(Date.class)
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.handslag.scope")
                .should()
                .callMethodWhere(describe("makes a clock", StructureTest::makesClock))
                .check(PROGRAM);
    }

    private static boolean isNamedAbility(JavaClass type) {
        return NAMED_ABILITIES.contains(type.getSimpleName());
    }

    private static boolean asksTime(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        var owner = target.getOwner().getName();
        return owner.startsWith("java.time.") && target.getName().equals("now") && !byClock(target)
                || owner.equals("java.lang.System") && target.getName().startsWith("currentTime");
    }

    private static boolean byClock(AccessTarget.MethodCallTarget target) {
        return target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean makesClock(JavaMethodCall call) {
        return call.getTarget().getOwner().getName().equals("java.time.Clock")
                && call.getTarget().getName().startsWith("system");
    }
}
