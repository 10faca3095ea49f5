package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class InstancePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Cast operators;
    private final Operator goteborg;
    private final CourseCast cast;
    private final Staff staff;
    private final CourseInstances instances;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final int port;
    private final Visitor coordinator;

    InstancePagesTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            CourseInstances instances,
            UnitOfWork work,
            JdbcClient db,
            @LocalServerPort int port) {
        this.operators = operators;
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.staff = staff;
        this.instances = instances;
        this.work = work;
        this.db = db;
        this.port = port;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void plansAndPublishesADate() {
        var course = cast.grund(goteborg);
        var created = create(course, filled()).expect(303);
        var hub = coordinator.follow(created).expect(200);
        assertThat(hub.html().text())
                .contains("Utkast", "torsdag 10 december 2026, 09:00–16:00", "0 av 12")
                .contains("2 jobbkonsulenter saknas.", "Platsen är inte bestämd.");
        var ask = coordinator.get(path(hub) + "/publication").expect(200);
        assertThat(ask.html().text()).contains("Publicera ändå", "saknas på engelska");
        coordinator.submit(ask, "/publication", Map.of()).expect(303);
        new Visitor(port, "sv").get("/goteborg/courses/grund-2026-12-10").expect(200);
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var typed = filled();
        typed.putAll(
                Map.of("until0", "08:00", "minimum", "40", "contactEmail", "maja(at)goteborg"));
        var page = create(cast.grund(goteborg), typed).expect(422);
        assertThat(page.html().title()).startsWith("Fel:");
        assertThat(page.html().select(".ds-error-summary li")).hasSize(3);
        assertThat(page.html().select("input[name=contactEmail]").val())
                .isEqualTo("maja(at)goteborg");
    }

    @Test
    void refusesSessionsOutOfOrderOverEachOtherOrInTheSkippedHour() {
        var course = cast.grund(goteborg);
        assertThat(problem(course, Map.of("day1", "2026-12-09", "from1", "09:00", "until1", "12")))
                .contains("klockslaget");
        assertThat(
                        problem(
                                course,
                                Map.of("day1", "2026-12-10", "from1", "15:00", "until1", "17:00")))
                .contains("innan passet före har slutat");
        assertThat(
                        problem(
                                course,
                                Map.of("day0", "2027-03-28", "from0", "02:30", "until0", "05:00")))
                .contains("den tiden finns inte");
    }

    @Test
    void asksAboutADayThatHasBeen() {
        var course = cast.grund(goteborg);
        var typed = filled();
        typed.put("day0", "2026-10-01");
        var page = create(course, typed).expect(422);
        assertThat(page.html().text()).contains("Dagen har redan varit");
        typed.put("past", "yes");
        create(course, typed).expect(303);
    }

    @Test
    void givesMoreRowsAndLosesNothingTyped() {
        var typed = filled();
        typed.put("more", "yes");
        var page = create(cast.grund(goteborg), typed).expect(200);
        assertThat(page.html().select("input[name^=day]")).hasSize(5);
        assertThat(page.html().select("input[name=capacity]").val()).isEqualTo("12");
    }

    @Test
    void movesAfterShowingWhatItMeans() {
        var instance = cast.published(goteborg, DAY, 12);
        var form = coordinator.get("/goteborg/instances/" + instance.id() + "/move").expect(200);
        var preview =
                coordinator
                        .submit(form, "/move", Map.of("day0", "2026-12-17", "room", "Sal 3"))
                        .expect(200);
        assertThat(preview.html().text()).contains("17 december 2026", "Ingen är anmäld");
        assertThat(stored(instance).sequence()).isZero();
        coordinator.submit(preview, "/move", Map.of()).expect(303);
        assertThat(stored(instance).day(goteborg.zone())).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(stored(instance).room()).isEqualTo("Sal 3");
    }

    @Test
    void refusesFewerSeatsThanAreTaken() {
        var instance = cast.published(goteborg, DAY.plusDays(1), 12);
        fill(instance, 8);
        var form = coordinator.get("/goteborg/instances/" + instance.id() + "/size").expect(200);
        var refused = coordinator.submit(form, "/size", Map.of("capacity", "5")).expect(409);
        assertThat(refused.html().select("input[name=capacity]").val()).isEqualTo("5");
        assertThat(refused.html().select(".ds-validation-message").text()).contains("8");
        assertThat(stored(instance).capacity()).isEqualTo(12);
        coordinator.submit(form, "/size", Map.of("capacity", "20")).expect(303);
        assertThat(stored(instance).capacity()).isEqualTo(20);
    }

    @Test
    void cancelsWithAMessage() {
        var instance = cast.published(goteborg, DAY.plusDays(2), 12);
        var path = "/goteborg/instances/" + instance.id();
        var form = coordinator.get(path + "/cancellation").expect(200);
        coordinator.submit(form, "/cancellation", Map.of()).expect(422);
        coordinator
                .submit(form, "/cancellation", Map.of("message-sv", "Kursledaren är sjuk."))
                .expect(303);
        assertThat(coordinator.get(path).html().text()).contains("Inställt");
    }

    @Test
    void duplicatesToAnotherDay() {
        var instance = cast.published(goteborg, DAY.plusDays(3), 12);
        var path = "/goteborg/instances/" + instance.id() + "/duplicate";
        var form = coordinator.get(path).expect(200);
        coordinator.submit(form, "/duplicate", Map.of("day", "igår")).expect(422);
        var copied = coordinator.submit(form, "/duplicate", Map.of("day", "2027-02-11"));
        var hub = coordinator.follow(copied.expect(303)).expect(200);
        assertThat(hub.html().text()).contains("Utkast", "11 februari 2027", "0 av 12");
    }

    @Test
    void showsBothWhenSomeoneElseSavedFirst() {
        var instance = cast.published(goteborg, DAY.plusDays(4), 12);
        var path = "/goteborg/instances/" + instance.id();
        var form = coordinator.get(path + "/edit").expect(200);
        coordinator.submit(form, path, Map.of("leader", "Nadia Berg")).expect(303);
        var late = coordinator.submit(form, path, Map.of("leader", "Olle Ek")).expect(409);
        assertThat(late.html().select("input[name=leader]").val()).isEqualTo("Olle Ek");
        assertThat(late.html().select(".ds-validation-message").text()).contains("Nadia Berg");
        coordinator.submit(late, path, Map.of()).expect(303);
        assertThat(stored(instance).leader()).isEqualTo("Olle Ek");
    }

    @Test
    void keepsDeadlinesThatWereNotTouched() {
        var instance = cast.published(goteborg, DAY.plusDays(5), 12);
        var path = "/goteborg/instances/" + instance.id();
        var form = coordinator.get(path + "/edit").expect(200);
        coordinator.submit(form, path, Map.of("closes", "2026-12-12")).expect(303);
        var window = stored(instance).window();
        assertThat(window.namesDue()).isEqualTo(instance.window().namesDue());
        assertThat(window.opens()).isEqualTo(instance.window().opens());
        assertThat(window.closes())
                .isEqualTo(LocalDate.of(2026, 12, 13).atStartOfDay(goteborg.zone()).toInstant());
        assertThat(coordinator.get(path).html().text()).contains("12 december 2026");
    }

    @Test
    void putsStaffOnADate() {
        var instance = cast.published(goteborg, DAY.plusDays(6), 12);
        var consultant = staff.holding(goteborg, Role.JOB_CONSULTANT);
        var path = "/goteborg/instances/" + instance.id() + "/staff";
        var form = coordinator.get(path).expect(200);
        coordinator.submit(form, "/staff", Map.of("kind", "JOB_CONSULTANT")).expect(422);
        coordinator
                .submit(
                        form,
                        "/staff",
                        Map.of("kind", "JOB_CONSULTANT", "person", consultant.toString()))
                .expect(303);
        var now = coordinator.get(path).expect(200);
        assertThat(now.html().text()).contains("Jobbkonsulent");
        coordinator.submit(now, "/removal", Map.of()).expect(303);
        assertThat(coordinator.get(path).html().text()).contains("Ingen är satt att arbeta");
    }

    @Test
    void listsComingAndPastDates() {
        var instance = cast.published(goteborg, DAY.plusDays(7), 12);
        var coming = coordinator.get("/goteborg/instances").expect(200);
        assertThat(coming.html().select("a[href$=" + instance.id() + "]")).hasSize(1);
        assertThat(coming.html().text()).contains("2 medarbetare saknas", "0 / 12");
        coordinator.get("/goteborg/instances?when=past&month=x&state=y&course=z").expect(200);
        assertThat(
                        coordinator
                                .get("/goteborg/instances?state=DRAFT&month=2026-12")
                                .html()
                                .select("a[href$=" + instance.id() + "]"))
                .isEmpty();
    }

    @Test
    void isThereForCoordinatorsOfItsProgrammeAlone() {
        var instance = cast.published(goteborg, DAY.plusDays(8), 12);
        var path = "/goteborg/instances/" + instance.id();
        new Visitor(port, "sv").get(path).expect(302);
        staff.signedIn(port, goteborg, Role.TRAINER).get(path).expect(404);
        var elsewhere = staff.person(goteborg, "Kim Ek", "kim@goteborg.example");
        staff.give(
                goteborg,
                elsewhere,
                Role.COORDINATOR,
                new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID()));
        var other = staff.signedIn(port, goteborg, elsewhere);
        for (var below :
                new String[] {
                    "",
                    "/edit",
                    "/move",
                    "/size",
                    "/cancellation",
                    "/duplicate",
                    "/staff",
                    "/publication"
                }) {
            other.get(path + below).expect(404);
        }
        var favrskov = operators.favrskov();
        staff.signedIn(port, favrskov, Role.COORDINATOR)
                .get("/favrskov/instances/" + instance.id())
                .expect(404);
    }

    @Test
    void remindsOfWhatIsMissing() {
        var instance = cast.published(goteborg, LocalDate.of(2026, 11, 12), 12);
        var home = coordinator.get("/goteborg/home").expect(200);
        assertThat(home.html().select("a[href$=" + instance.id() + "]")).isNotEmpty();
        assertThat(home.html().text()).contains("2 medarbetare saknas");
    }

    private String problem(Course course, Map<String, String> changed) {
        var typed = filled();
        typed.putAll(changed);
        return create(course, typed).expect(422).html().select(".ds-error-summary").text();
    }

    private Visitor.Page create(Course course, Map<String, String> typed) {
        var form = coordinator.get("/goteborg/curriculum/" + course.id() + "/instances/new");
        return coordinator.submit(form.expect(200), "/instances", typed);
    }

    private static Map<String, String> filled() {
        return new HashMap<>(
                Map.of(
                        "day0", "2026-12-10",
                        "from0", "09:00",
                        "until0", "16:00",
                        "capacity", "12",
                        "minimum", "4",
                        "contactName", "Maja Lind",
                        "contactEmail", "maja@goteborg.example"));
    }

    private static String path(Visitor.Page page) {
        return page.address().getPath();
    }

    private CourseInstance stored(CourseInstance instance) {
        return work.in(goteborg.id(), () -> instances.find(instance.id()).orElseThrow());
    }

    private void fill(CourseInstance instance, int confirmed) {
        work.in(
                goteborg.id(),
                () ->
                        db.sql(
                                        """
                                        update seat_count
                                           set confirmed = :confirmed
                                         where instance_id = :instance
                                        """)
                                .param("confirmed", confirmed)
                                .param("instance", instance.id())
                                .update());
    }
}
