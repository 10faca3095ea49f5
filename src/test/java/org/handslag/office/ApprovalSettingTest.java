package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.Approval;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator sets that registrations of a date are approved first. */
@ServerTest
class ApprovalSettingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Office office;
    private final CourseInstances instances;
    private final TestClock clock;

    ApprovalSettingTest(
            Cast cast,
            CourseCast courses,
            CourseInstances instances,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.instances = instances;
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void setsItForThoseToComeAndCopiesItAlong() {
        var date = office.date(DAY, 3);
        var before = office.registered(date, "Amal Haddad");
        assertThat(edit(date).text()).contains("ändras ingenting");
        save(date, Map.of("approval", "yes", "answerDays", "0")).expect(422);
        save(date, Map.of("approval", "yes", "answerDays", "9")).expect(303);
        assertThat(approval(date.id())).isEqualTo(Approval.within(9));
        assertThat(office.now(before).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(office.registered(date, "Bo Ek").state()).isEqualTo(RegistrationState.APPLIED);
        assertThat(office.form("/goteborg/instances/" + date.id()).text())
                .contains("svarar på inom 9 dagar", "En väntar på svar", "gäller det bara dem");
        assertThat(edit(date).html().select("input[name=approval]").hasAttr("checked")).isTrue();
        assertThat(approval(copy(date))).isEqualTo(Approval.within(9));
    }

    @Test
    void tellsApplicantsOfACancellationToo() {
        var date = office.date(DAY.plusDays(2), 3);
        save(date, Map.of("approval", "yes", "answerDays", "2")).expect(303);
        office.registered(date, "Bo Ek");
        assertThat(office.form("/goteborg/instances/" + date.id() + "/cancellation").text())
                .contains("1 person");
    }

    @Test
    void registersAtOnceWhomTheOfficeWritesIn() {
        var date = office.date(DAY.plusDays(3), 3);
        save(date, Map.of("approval", "yes", "answerDays", "2")).expect(303);
        assertThat(office.form(Office.list(date) + "/new?new=yes").text())
                .contains("Den du skriver in här är godkänd direkt.");
        var done = office.enter(date, Office.someone("Cia Lo", "070-174 06 05")).expect(303);
        assertThat(office.coordinator().follow(done).text()).contains("Har plats");
    }

    private CourseInstanceId copy(CourseInstance date) {
        var page = office.form("/goteborg/instances/" + date.id() + "/duplicate");
        var copied = office.coordinator().submit(page, "/duplicate", Map.of("day", "2027-02-01"));
        var at = copied.expect(303).header("Location").replaceFirst("\\?.*", "");
        return CourseInstanceId.of(at.substring(at.lastIndexOf('/') + 1));
    }

    private Visitor.Page edit(CourseInstance date) {
        return office.form("/goteborg/instances/" + date.id() + "/edit");
    }

    private Visitor.Page save(CourseInstance date, Map<String, String> answers) {
        return office.coordinator().submit(edit(date), "/instances/" + date.id(), answers);
    }

    private Approval approval(CourseInstanceId id) {
        return office.in(() -> instances.find(id)).orElseThrow().details().approval();
    }
}
