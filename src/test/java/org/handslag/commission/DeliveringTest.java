package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.reserve.Opener;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seated;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of the dates of an order, and who hears of it. */
@ServerTest
class DeliveringTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Seated seated;
    private final Marking marking;
    private final Opener opener;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Visitor participant;
    private final String email = "eva-" + UUID.randomUUID() + "@ame.example";
    private final OrderCast cast;
    private final LocalDate first = LocalDate.of(2027, 5, 3).plusDays(DAYS.getAndIncrement());

    DeliveringTest(
            Cast operators,
            CourseCast courses,
            CourseInstances instances,
            Scheduling scheduling,
            Seated seated,
            Marking marking,
            Opener opener,
            Inbox inbox,
            Staff staff,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.instances = instances;
        this.scheduling = scheduling;
        this.seated = seated;
        this.marking = marking;
        this.opener = opener;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        clock.reset();
        courses.grund(goteborg);
        this.participant = Crowd.fromElsewhere(new Visitor(port, "sv"));
        this.cast = new OrderCast(goteborg, inbox, staff, port, email);
        cast.planned("grund", first);
    }

    @AfterEach
    void goesBack() {
        clock.reset();
    }

    @Test
    void countsSeatsOnTheOrderersPageWithoutNames() {
        register(0, "Nina Kommande");
        var own = cast.page();
        assertThat(own.text()).contains("1 av 12 platser är tagna").doesNotContain("Nina Kommande");
        var desk = cast.coordinator.get(cast.desk()).expect(200);
        assertThat(desk.html().select("tbody tr").first().text()).contains("1 av 12");
    }

    @Test
    void isDeliveredWhenItsDatesAreOverAndAttendedAndThenEvaluated() {
        register(0, "Nina Närvarande");
        register(1, "Nina Närvarande");
        var dates = dates();
        clock.set(dates.getLast().ends().plusSeconds(60));
        cast.signInAgain();
        var desk = cast.desk();
        cast.coordinator.get(desk + "/evaluation").expect(303);
        attend(dates.getFirst());
        assertThat(cast.coordinator.get(desk).text()).contains("Fyll i närvaron");
        attend(dates.getLast());
        assertThat(cast.coordinator.get(desk).text()).contains("Kursen är genomförd");
        assertThat(cast.page().text()).contains("1 deltagare var med", "Väntar på oss");
        var form = cast.coordinator.get(desk + "/evaluation").expect(200);
        cast.coordinator.submit(form, "/evaluation", Map.of("words", "Alla var nöjda")).expect(303);
        assertThat(cast.page().text()).contains("Det här tyckte deltagarna", "Alla var nöjda");
        assertThat(inbox.last(goteborg, email).text()).contains("Alla var nöjda");
    }

    @Test
    void tellsTheOrdererWhenADateIsMovedOrCalledOff() {
        var date = dates().getFirst();
        var by = CourseCast.coordinator(goteborg);
        var later = CourseCast.session(goteborg, first.plusDays(1), 9, 16);
        var there = new Whereabouts(List.of(later), null, date.room(), date.remoteLink());
        var moved = work.in(goteborg.id(), () -> scheduling.move(date, there, by));
        assertThat(inbox.last(goteborg, email).subject()).isEqualTo("En ny tid för din kurs");
        assertThat(inbox.calendar(goteborg, email)).contains("SEQUENCE:1");
        run(() -> scheduling.cancel(moved, Texts.none(), by));
        assertThat(inbox.calendar(goteborg, email)).contains("METHOD:CANCEL");
        assertThat(cast.page().text()).contains("Inställt");
    }

    @Test
    void tellsTheOrdererSomeDaysBeforeSeatsAreOpenedAndWhenTheyAre() {
        var date = dates().getFirst();
        var hub = "/goteborg/instances/" + date.id();
        var form = cast.coordinator.get(hub + "/opening").expect(200);
        var day = LocalDate.of(2027, 4, 14).toString();
        var answers = Map.of("how-many", "SOME", "seats", "5", "day", day, "time", "09:00");
        cast.coordinator.submit(form, "/opening", answers).expect(303);
        var said = "Öppnar 5 platser för alla";
        assertThat(cast.coordinator.get(hub).text()).contains(said, "14 april 2027");
        assertThat(cast.page().text()).contains(said);
        clock.set(date.starts().minus(Duration.ofDays(30)));
        run(() -> opener.open(date, 5, CourseCast.coordinator(goteborg)));
        assertThat(inbox.last(goteborg, email).subject())
                .isEqualTo("Lediga platser är öppna för andra");
        var open = participant.get("/goteborg/courses/" + date.slug()).expect(200);
        assertThat(open.text())
                .contains("5 platser kvar")
                .doesNotContain("Arbetsmarknadsenheten", "24 000", "Lokalvården");
    }

    private void register(int date, String name) {
        var links = cast.page().html().select("a[href*=register?key=]").eachAttr("href");
        var path = links.get(date).substring(links.get(date).indexOf("/courses/"));
        var form = participant.get(cast.path(path)).expect(200);
        var values = Map.of("name", name, "email", email.replace("eva", "nina"));
        participant.submit(form, "/register", values).expect(303);
    }

    private List<CourseInstance> dates() {
        return work.in(
                goteborg.id(),
                () ->
                        List.of(
                                instances.bySlug("grund-" + first).orElseThrow(),
                                instances.bySlug("grund-" + first.plusDays(13)).orElseThrow()));
    }

    private void attend(CourseInstance date) {
        var by = CourseCast.coordinator(goteborg);
        var here = Note.whole(Presence.PRESENT, Way.LIST, "Skrevs in efteråt");
        run(
                () -> {
                    var one = seated.of(date.id()).getFirst();
                    marking.mark(date, date.sessions().getFirst(), one, here, by);
                });
    }

    private void run(Runnable verb) {
        work.in(goteborg.id(), verb);
    }
}
