package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.seats.StillComing;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A move is told to everyone; one that changes nothing is told to nobody. */
@ServerTest
class MoveTest {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 13);

    private final Office office;
    private final CourseCast courses;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Inbox inbox;

    MoveTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            CourseInstances instances,
            Scheduling scheduling,
            Inbox inbox,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.courses = courses;
        this.instances = instances;
        this.scheduling = scheduling;
        this.inbox = inbox;
    }

    @Test
    void tellsNobodyOfAMoveThatChangesNothing() {
        var date = office.date(DAY, 5);
        var amal = office.registered(date, "Amal Flytt");
        var path = "/goteborg/instances/" + date.id();
        var form = office.form(path + "/move");
        var answer = office.coordinator().submit(form, "/move", Map.of()).expect(303);
        assertThat(office.coordinator().follow(answer).html().text())
                .contains("Ingenting är ändrat");
        office.coordinator().submit(form, "/move", Map.of("sure", "yes")).expect(303);
        isAsItWas(date, amal);
    }

    @Test
    void raisesNothingForNewSessionsAtTheSameTimes() {
        var date = office.date(DAY.plusDays(1), 5);
        var bo = office.registered(date, "Bo Flytt");
        var there = courses.plan(office.operator(), DAY.plusDays(1), 5).where();
        assertThat(there.sessions()).isNotEqualTo(date.sessions());
        var by = CourseCast.coordinator(office.operator());
        assertThat(office.in(() -> scheduling.move(date, there, by))).isEqualTo(date);
        isAsItWas(date, bo);
    }

    @Test
    void tellsOfAnotherRoom() {
        var date = office.date(DAY.plusDays(2), 5);
        var cai = office.registered(date, "Cai Flytt");
        var form = office.form("/goteborg/instances/" + date.id() + "/move");
        office.coordinator()
                .submit(form, "/move", Map.of("room", "Sal 3", "sure", "yes"))
                .expect(303);
        assertThat(office.now(cai).stillComing()).isEqualTo(StillComing.ASKED);
        assertThat(letters(cai)).isEqualTo(2);
    }

    private void isAsItWas(CourseInstance date, Registration registration) {
        var now = office.in(() -> instances.find(date.id())).orElseThrow();
        assertThat(now).isEqualTo(date);
        assertThat(office.now(registration)).isEqualTo(registration);
        assertThat(letters(registration)).isEqualTo(1);
    }

    private int letters(Registration registration) {
        return inbox.of(office.operator(), registration.typed().email()).size();
    }
}
