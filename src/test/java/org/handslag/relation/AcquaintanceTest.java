package org.handslag.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * "Companies I know": of a date at which Alfa and Beta were present and Gamma was registered only,
 * who sees which of them.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcquaintanceTest {
    private static final List<String> NAMES = List.of("Alfa AB", "Beta AB", "Gamma AB", "Delta AB");

    private static final RoleScope ANOTHER_PROGRAMME =
            new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());

    private final Cast cast;
    private final CourseCast courses;
    private final RoomCast employers;
    private final SurveyPlay play;
    private final Staffing staffing;
    private final Staff staff;
    private final UnitOfWork work;
    private final TestClock clock;
    private final int port;
    private Operator goteborg;
    private PersonId elsewhere = PersonId.next();
    private PersonId consultant = PersonId.next();
    private OrganisationId alfa = new OrganisationId(new UUID(0, 0));

    AcquaintanceTest(
            Cast cast,
            CourseCast courses,
            RoomCast employers,
            SurveyPlay play,
            Staffing staffing,
            Staff staff,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.courses = courses;
        this.employers = employers;
        this.play = play;
        this.staffing = staffing;
        this.staff = staff;
        this.work = work;
        this.clock = clock;
        this.port = port;
    }

    @BeforeAll
    void aDateIsHeld() {
        clock.reset();
        goteborg = cast.goteborg();
        var atAlfa = employers.workplace("Alfa AB", "Huset");
        alfa = employers.organisation(atAlfa);
        employers.colleague("Agda Alfa", atAlfa);
        employers.colleague("Bo Beta", employers.workplace("Beta AB", "Huset"));
        employers.colleague("Greta Gamma", employers.workplace("Gamma AB", "Huset"));
        employers.colleague("Disa Delta", employers.workplace("Delta AB", "Huset"));
        consultant = staff.holding(goteborg, Role.JOB_CONSULTANT);
        elsewhere = staff.person(goteborg, "Kim Annan", "kim@annan.example");
        staff.give(goteborg, elsewhere, Role.COORDINATOR, ANOTHER_PROGRAMME);
        play.held(goteborg, List.of("Disa Delta"));
        clock.reset();
        var date = courses.published(goteborg, LocalDate.of(2026, 12, 20), 9);
        for (var name : List.of("Agda Alfa", "Bo Beta", "Greta Gamma")) {
            play.register(goteborg, SeatCast.alone(date, name));
        }
        clock.set(date.starts());
        play.attends(goteborg, date, "Agda Alfa");
        play.attends(goteborg, date, "Bo Beta");
        clock.set(date.ends());
        var by = CourseCast.coordinator(goteborg);
        work.in(
                goteborg.id(),
                () -> staffing.assign(date, StaffKind.JOB_CONSULTANT, consultant, by));
    }

    /** Who looks, where, and what she is answered: companies, or a status. */
    record Look(String who, String path, Object seen) {
        @Override
        public String toString() {
            return who + " at " + path;
        }
    }

    static Stream<Look> looks() {
        var mine = "/acquaintances";
        var others = "/acquaintances?of=CONSULTANT";
        var file = "/acquaintances.csv?of=CONSULTANT";
        var alfas = "/organisations/ALFA/acquaintances";
        var alfasFile = "/organisations/ALFA/acquaintances.csv";
        var both = List.of("Alfa AB", "Beta AB");
        var beta = List.of("Beta AB");
        var none = List.of();
        return Stream.of(
                new Look("the consultant who worked there", mine, both),
                new Look("the consultant who worked there", alfas, 404),
                new Look("another consultant", mine, none),
                new Look("another consultant", others, none),
                new Look("another consultant", file, none),
                new Look("another consultant", alfas, 404),
                new Look("the coordinator", others, both),
                new Look("the coordinator", file, both),
                new Look("the coordinator", alfas, beta),
                new Look("the coordinator", alfasFile, beta),
                new Look("a coordinator of another programme", mine, none),
                new Look("a coordinator of another programme", others, none),
                new Look("a coordinator of another programme", file, none),
                new Look("a coordinator of another programme", alfas, none),
                new Look("a coordinator of another programme", alfasFile, none),
                new Look("a coordinator of another operator", others, none),
                new Look("a coordinator of another operator", alfas, 404),
                new Look("Alfa's contact", mine, 404),
                new Look("Alfa's contact", alfas, 404),
                new Look("a trainer", mine, 404),
                new Look("a trainer", alfas, 404),
                new Look("an administrator", others, 404),
                new Look("a funder", others, 404),
                new Look("someone who was there", mine, 404),
                new Look("a stranger", mine, 302),
                new Look("a stranger", file, 302),
                new Look("a stranger", alfas, 302));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void showsToWhomWhat(Look look) {
        var operator = look.who().endsWith("another operator") ? cast.favrskov() : goteborg;
        var path =
                look.path()
                        .replace("CONSULTANT", consultant.toString())
                        .replace("ALFA", alfa.toString());
        var page = who(look.who()).get("/" + operator.slug() + path);
        if (look.seen() instanceof Integer status) {
            assertThat(page.status()).isEqualTo(status);
            assertThat(page.text()).doesNotContain(NAMES);
        } else {
            var shown = page.expect(200).html().select("tbody").text();
            var text = page.address().getPath().endsWith(".csv") ? page.text() : shown;
            assertThat(NAMES.stream().filter(text::contains).toList()).isEqualTo(look.seen());
            assertThat(page.text()).doesNotContain("Agda", "Bo Beta", "Greta", "Disa");
        }
    }

    @Test
    void leadsEachBackToWhereSheCameFrom() {
        var mine = who("another consultant").get("/goteborg/acquaintances").expect(200);
        assertThat(mine.html().select(".back a").attr("href")).endsWith("/goteborg/me");
        var office = who("the coordinator").get("/goteborg/acquaintances").expect(200);
        assertThat(office.html().select(".back a").attr("href")).endsWith("/goteborg/relations");
    }

    private Visitor who(String who) {
        return switch (who) {
            case "the consultant who worked there" -> staff.signedIn(port, goteborg, consultant);
            case "another consultant" -> staff.signedIn(port, goteborg, Role.JOB_CONSULTANT);
            case "the coordinator" -> staff.signedIn(port, goteborg, Role.COORDINATOR);
            case "a coordinator of another programme" -> staff.signedIn(port, goteborg, elsewhere);
            case "a coordinator of another operator" ->
                    staff.signedIn(port, cast.favrskov(), Role.COORDINATOR);
            case "Alfa's contact" ->
                    employers.signedIn(
                            port,
                            employers.contact("Vera " + UUID.randomUUID(), RoomCast.at(alfa)));
            case "a trainer" -> staff.signedIn(port, goteborg, Role.TRAINER);
            case "an administrator" -> staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
            case "a funder" -> staff.signedIn(port, goteborg, Role.FUNDER);
            case "someone who was there" -> staff.signedIn(port, goteborg, agda());
            default -> new Visitor(port, "sv");
        };
    }

    private PersonId agda() {
        return staff.person(goteborg, "Agda Alfa", "agda-alfa@arbetsplats.example");
    }
}
