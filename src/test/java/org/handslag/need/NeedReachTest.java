package org.handslag.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.journal.Read;
import org.handslag.journal.Reads;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees needs, who is told of late ones, and when they go. */
@ServerTest
class NeedReachTest {
    private static final Map<String, String> BOTH =
            Map.of("ACCESS", "HEARING_LOOP", "FOOD", "NO_NUTS");
    private static final String OFFICE = "maja.lind@goteborg.example";

    private final CourseCast courses;
    private final Staff staff;
    private final Staffing staffing;
    private final Operator operator;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Inbox inbox;
    private final NeedCast people;
    private final NeedClearing clearing;
    private final Reads reads;
    private final JdbcClient db;
    private final Seats seats;
    private final int port;

    NeedReachTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Staffing staffing,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            Inbox inbox,
            NeedClearing clearing,
            Reads reads,
            JdbcClient db,
            @LocalServerPort int port) {
        this.courses = courses;
        this.staff = staff;
        this.staffing = staffing;
        this.operator = cast.goteborg();
        this.seats = seats;
        this.work = work;
        this.clock = clock;
        this.inbox = inbox;
        this.clearing = clearing;
        this.reads = reads;
        this.db = db;
        this.port = port;
        this.people = new NeedCast(operator, work, seats, inbox, port);
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void trainerSeesTheSheetOfHerOwnDayAndNothingElse() {
        var instance = instance(11, 1);
        var other = instance(12, 5);
        people.telling(instance, "Amal Haddad", BOTH);
        people.telling(instance, "Bo Waits", Map.of("ACCESS", "MEET_ME"));
        var person = staff.holding(operator, Role.TRAINER);
        work.in(
                operator.id(),
                () ->
                        staffing.assign(
                                instance,
                                StaffKind.TRAINER,
                                person,
                                CourseCast.coordinator(operator)));
        var trainer = staff.signedIn(port, operator, person);
        var sheet = trainer.get(path(instance) + "/sheet").expect(200);
        assertThat(sheet.html().select("table").text())
                .contains("Amal Haddad", "Hörslinga", "Inga nötter", "Inte ordnat än")
                .doesNotContain("Bo Waits");
        for (var below : new String[] {"", "/new", "/kitchen", "/kitchen/sheet"}) {
            trainer.get(path(instance) + below).expect(404);
        }
        trainer.get(path(other) + "/sheet").expect(404);
    }

    @Test
    void nobodyElseSeesThatNeedsExist() {
        var instance = instance(13, 5);
        var cia = people.telling(instance, "Cia Lo", BOTH);
        var foreign = staff.person(operator, "Kim Sol", "kim.sol@goteborg.example");
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        staff.give(operator, foreign, Role.COORDINATOR, scope);
        var coordinator = staff.signedIn(port, operator, foreign);
        var contact = staff.signedIn(port, operator, Role.EMPLOYER_CONTACT);
        for (var below : new String[] {"", "/sheet", "/new", "/kitchen", "/" + cia.id()}) {
            coordinator.get(path(instance) + below).expect(404);
            contact.get(path(instance) + below).expect(404);
        }
        coordinator.get(path(instance) + "/" + cia.id() + "/words").expect(404);
    }

    @Test
    void notesWhoHasReadHerNeeds() {
        var instance = instance(14, 5);
        var dan = people.telling(instance, "Dan Mo", BOTH);
        staff.signedIn(port, operator, Role.COORDINATOR).get(path(instance)).expect(200);
        assertThat(work.in(operator.id(), () -> reads.of(dan.person())))
                .extracting(Read::page)
                .contains("needs");
    }

    @Test
    void tellsTheCoordinatorAtOnceOfWhatComesTwoDaysBefore() {
        var instance = instance(15, 5);
        people.telling(instance, "Eva Ny", Map.of("ACCESS", "MEET_ME"));
        assertThat(late(instance)).isZero();
        clock.set(instance.starts().minus(Duration.ofDays(2)));
        people.tell("Eva Ny", BOTH);
        assertThat(late(instance)).isEqualTo(1);
        var letter = inbox.last(operator, OFFICE);
        assertThat(letter.path()).isEqualTo(path(instance));
        assertThat(letter.text()).doesNotContain("Eva", "Hörslinga");
        var home = staff.signedIn(port, operator, Role.COORDINATOR).get("/goteborg/home");
        assertThat(home.html().select(".tasks li:has(a[href$=" + path(instance) + "])").text())
                .contains("2 behov är inte ordnade", "15 december 2026");
    }

    @Test
    void tellsTheCoordinatorWhenSomeoneWithOpenNeedsGetsASeatLate() {
        var instance = instance(16, 1);
        var first = people.registered(instance, "Finn Ox");
        people.telling(instance, "Gia Po", Map.of("ACCESS", "MEET_ME"));
        clock.set(instance.starts().minus(Duration.ofHours(40)));
        var by = CourseCast.coordinator(operator);
        work.in(operator.id(), () -> seats.withdraw(first.id(), false, by));
        var next = people.visitor().get(people.own("Gia Po")).expect(200);
        people.visitor().submit(next, "/acceptance", Map.of()).expect(303);
        assertThat(late(instance)).isEqualTo(1);
    }

    @Test
    void deletesNeedsAndFoodFourteenDaysAfterTheLastSession() {
        var instance = instance(17, 5);
        people.telling(instance, "Hed Ro", BOTH);
        clock.set(instance.ends().plus(Duration.ofDays(14)));
        clearing.clear();
        assertThat(stored(instance)).isEqualTo(2);
        clock.forward(Duration.ofSeconds(1));
        clearing.clear();
        assertThat(stored(instance)).isZero();
        var coordinator = staff.signedIn(port, operator, Role.COORDINATOR);
        assertThat(coordinator.get(path(instance)).expect(200).html().select("main").text())
                .contains("Behoven är borttagna")
                .doesNotContain("Hed Ro");
    }

    @Test
    void forgetsNeedsWhenTheSeatPassesToSomeoneElse() {
        var instance = instance(18, 5);
        var ida = people.telling(instance, "Ida Su", BOTH);
        var by = CourseCast.coordinator(operator);
        work.in(operator.id(), () -> seats.give(ida.id(), SeatCast.seat("Jo Ta"), by));
        assertThat(stored(instance)).isZero();
    }

    private int stored(CourseInstance instance) {
        return work.in(
                operator.id(),
                () ->
                        db.sql(
                                        """
                                        select count(*) from need n
                                          join registration r on r.id = n.registration_id
                                         where r.instance_id = :instance
                                        """)
                                .param("instance", instance.id())
                                .query(Integer.class)
                                .single());
    }

    /** How often the office was told of something late at this instance. */
    private long late(CourseInstance instance) {
        return inbox.of(operator, OFFICE).stream()
                .filter(letter -> letter.topic().equals("office.need-late"))
                .filter(letter -> letter.path().equals(path(instance)))
                .count();
    }

    private CourseInstance instance(int day, int capacity) {
        return courses.published(operator, LocalDate.of(2026, 12, day), capacity);
    }

    private static String path(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id() + "/needs";
    }
}
