package org.handslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer reaches the days that she holds, and nothing else of the office. */
@ServerTest
class TrainerDayTest {
    @Autowired JdbcClient db;

    private final Operator goteborg;
    private final Staff staff;
    private final Staffing staffing;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Viewer coordinator;
    private final CourseInstance hers;
    private final CourseInstance other;
    private final int port;

    TrainerDayTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            Staffing staffing,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.staff = staff;
        this.staffing = staffing;
        this.work = work;
        this.clock = clock;
        this.coordinator = CourseCast.coordinator(goteborg);
        this.hers = cast.published(goteborg, LocalDate.of(2026, 12, 3), 8);
        this.other = cast.published(goteborg, LocalDate.of(2026, 12, 4), 8);
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void reachesTheDayThatSheHoldsAndNoOther() {
        var trainer = staff.person(goteborg, "Tora Lärare", "tora@kurs.example");
        assign(hers, trainer, StaffKind.TRAINER);
        var visitor = staff.signedIn(port, goteborg, trainer);
        var me = visitor.follow(visitor.get("/goteborg/home").expect(303)).expect(200);
        assertThat(me.html().select("main .tasks a").attr("href")).isEqualTo(day(hers));
        var page = visitor.get(day(hers)).expect(200);
        assertThat(page.html().select(".back a").attr("href")).isEqualTo("/goteborg/me");
        for (var below : new String[] {"/sheet", "/wall", "/entry", "/count"}) {
            visitor.get(day(hers) + below).expect(200);
            visitor.get(day(other) + below).expect(404);
        }
        visitor.get(day(other)).expect(404);
        visitor.get("/goteborg/instances").expect(404);
        visitor.get("/goteborg/instances/" + hers.id()).expect(404);
        visitor.get("/goteborg/people").expect(404);
    }

    @Test
    void makesTheCodeWhenTheWallIsOpenedAndNeverByLooking() {
        var trainer = staff.person(goteborg, "Tyra Lärare", "tyra@kurs.example");
        assign(hers, trainer, StaffKind.TRAINER);
        var visitor = staff.signedIn(port, goteborg, trainer);
        visitor.get(day(hers) + "/wall/code").expect(404);
        var closed = visitor.get(day(hers) + "/wall").expect(200);
        assertThat(closed.html().select(".wall-code")).isEmpty();
        assertThat(walls()).isZero();
        var opened = visitor.submit(closed, "/wall", Map.of()).expect(303);
        var code = visitor.follow(opened).expect(200).html().select(".wall-code").text();
        assertThat(code).matches("\\d{3} \\d{3}");
        visitor.submit(visitor.get(day(hers)).expect(200), "/wall", Map.of()).expect(303);
        assertThat(visitor.get(day(hers) + "/wall").html().select(".wall-code").text())
                .isEqualTo(code);
        assertThat(walls()).isEqualTo(1);
    }

    @Test
    void leavesTheDayWhenSheIsTakenOffIt() {
        var trainer = staff.person(goteborg, "Tage Lärare", "tage@kurs.example");
        assign(hers, trainer, StaffKind.TRAINER);
        assign(other, trainer, StaffKind.TRAINER);
        release(hers, trainer);
        var visitor = staff.signedIn(port, goteborg, trainer);
        visitor.get(day(hers)).expect(404);
        visitor.get(day(other)).expect(200);
        release(other, trainer);
        visitor.get(day(other)).expect(404);
        assertThat(visitor.get("/goteborg/me").html().select("main .tasks a")).isEmpty();
    }

    @Test
    void isNotOpenedByTheRoleAloneNorByAJobConsultantsSeat() {
        signedIn(Role.TRAINER).get(day(hers)).expect(404);
        var consultant = staff.person(goteborg, "Jo Konsult", "jo@kommunen.example");
        assign(hers, consultant, StaffKind.JOB_CONSULTANT);
        staff.signedIn(port, goteborg, consultant).get(day(hers)).expect(404);
    }

    private Visitor signedIn(Role role) {
        return staff.signedIn(port, goteborg, role);
    }

    private void assign(CourseInstance instance, PersonId person, StaffKind kind) {
        work.in(goteborg.id(), () -> staffing.assign(instance, kind, person, coordinator));
    }

    private long walls() {
        var counted = "select count(*) from wall where session_id = :session";
        var session = hers.sessions().getFirst().id();
        return work.in(
                goteborg.id(),
                () -> db.sql(counted).param("session", session).query(Long.class).single());
    }

    private void release(CourseInstance instance, PersonId person) {
        work.in(
                goteborg.id(),
                () ->
                        staffing.of(instance.id()).stream()
                                .filter(seat -> seat.person().equals(person))
                                .forEach(s -> staffing.release(instance, s.id(), coordinator)));
    }

    private static String day(CourseInstance instance) {
        return "/goteborg/instances/"
                + instance.id()
                + "/day/"
                + instance.sessions().getFirst().id();
    }
}
