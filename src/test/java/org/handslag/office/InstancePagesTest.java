package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
