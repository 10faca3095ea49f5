package org.handslag.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.InstanceSize;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Seats;
import org.handslag.seats.StillComing;
import org.handslag.series.Pace.Rhythm;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "This one, or this and the later ones": what follows, what stays, and who is told. */
@ServerTest
class LaterTest {
    private final Office office;
    private final CourseCast courses;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Making making;
    private final SeriesRows series;
    private final Courses all;
    private final Inbox inbox;

    LaterTest(
            Cast cast,
            CourseCast courses,
            CourseInstances instances,
            Scheduling scheduling,
            Making making,
            SeriesRows series,
            Courses all,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.courses = courses;
        this.instances = instances;
        this.scheduling = scheduling;
        this.making = making;
        this.series = series;
        this.all = all;
        this.inbox = inbox;
    }

    @Test
    void takesTimesOverToThoseThatStillHaveTheSame() {
        var dates = series(LocalDate.of(2027, 1, 12));
        move(dates.get(3), 8, 12);
        move(dates.get(1), 10, 15);
        var hub = office.form("/goteborg/instances/" + dates.get(1).id());
        assertThat(hub.html().text()).contains("Ska de senare tillfällena ändras likadant?");
        var ask = ask(dates.get(1));
        assertThat(ask.html().select("ul.follows").text()).contains("9 mars 2027");
        assertThat(ask.html().select("ul.stays").text())
                .contains("6 april 2027: Det är redan likadant, eller har en egen inställning.");
        follow(dates.get(1), ask);
        assertThat(hours(dates)).containsExactly("9", "10", "10", "8");
        assertThat(ask(dates.get(1)).html().text()).contains("Ingenting är ändrat här");
        assertThat(ask(dates.get(2)).html().text()).contains("Ingenting är ändrat här");
    }

    @Test
    void leavesThoseAloneThatAreCancelledOrHavePeople() {
        var dates = series(LocalDate.of(2027, 5, 4));
        publish(dates.get(2));
        var amal = office.registered(now(dates.get(2)), "Amal Serie");
        office.in(() -> scheduling.cancel(now(dates.get(3)), Texts.none(), by()));
        move(dates.get(1), 10, 15);
        var ask = ask(dates.get(1));
        assertThat(ask.html().select("ul.stays").text())
                .contains("har planerat för tiden", "Det är inställt");
        var forced = Map.of("step", "change", "count", "0");
        office.coordinator().submit(ask, "/later", forced).expect(409);
        var told =
                office.coordinator().submit(ask, "/later", Map.of("step", "again", "tell", "yes"));
        assertThat(told.expect(200).html().select("ul.follows").text()).contains("En anmäld");
        follow(dates.get(1), told);
        assertThat(hours(dates)).containsExactly("9", "10", "10", "9");
        assertThat(office.now(amal).stillComing()).isEqualTo(StillComing.ASKED);
        assertThat(inbox.last(office.operator(), SeatCast.address("Amal Serie").address()).text())
                .contains("10");
    }

    @Test
    void asksAgainWhenAnotherNumberWouldChange() {
        var dates = series(LocalDate.of(2027, 9, 7));
        move(dates.get(0), 10, 15);
        var ask = ask(dates.get(0));
        office.in(() -> scheduling.cancel(now(dates.get(3)), Texts.none(), by()));
        var answer = office.coordinator().submit(ask, "/later", Map.of("step", "change"));
        assertThat(answer.expect(409).html().text()).contains("Under tiden har något ändrats");
        assertThat(hours(dates)).containsExactly("10", "9", "9", "9");
    }

    @Test
    void onlyThisOneIsAnAnswerToo() {
        var dates = series(LocalDate.of(2027, 11, 2));
        move(dates.get(0), 10, 15);
        var hub = office.form("/goteborg/instances/" + dates.get(0).id());
        office.coordinator().submit(hub, "/later", Map.of()).expect(303);
        assertThat(office.form("/goteborg/instances/" + dates.get(0).id()).html().text())
                .doesNotContain("Ska de senare tillfällena ändras likadant?");
        assertThat(hours(dates)).containsExactly("10", "9", "9", "9");
    }

    @Test
    void whatIsChangedBackIsAskedNoMore() {
        var dates = series(LocalDate.of(2028, 1, 4));
        move(dates.get(0), 10, 15);
        move(dates.get(0), 9, 16);
        assertThat(ask(dates.get(0)).html().text()).contains("Ingenting är ändrat här");
    }

    @Test
    void takesSeatsContactAndDeadlinesOver() {
        var dates = series(LocalDate.of(2028, 3, 7));
        var edit = office.form("/goteborg/instances/" + dates.get(0).id() + "/edit");
        var typed = Map.of("contactName", "Nora Ny", "closes", "2028-03-01", "language", "en");
        office.coordinator().submit(edit, "/instances/" + dates.get(0).id(), typed).expect(303);
        office.in(
                () ->
                        scheduling.resize(
                                now(dates.get(0)),
                                InstanceSize.usual(20, 5, LocalDate.of(2028, 3, 7)),
                                by()));
        follow(dates.get(0), ask(dates.get(0)));
        var last = now(dates.get(3));
        assertThat(last.contact().name()).isEqualTo("Nora Ny");
        assertThat(last.capacity()).isEqualTo(20);
        assertThat(last.language().toLanguageTag()).isEqualTo("en");
        var zone = office.operator().zone();
        assertThat(last.day(zone)).isEqualTo(LocalDate.of(2028, 5, 30));
        assertThat(last.window().closes().atZone(zone).toLocalDate())
                .isEqualTo(LocalDate.of(2028, 5, 25));
    }

    private Visitor.Page ask(CourseInstance date) {
        return office.form("/goteborg/instances/" + date.id() + "/later");
    }

    private void follow(CourseInstance date, Visitor.Page asked) {
        office.coordinator().submit(asked, "/later", Map.of("step", "change")).expect(303);
        assertThat(office.form("/goteborg/instances/" + date.id()).html().text())
                .doesNotContain("Ska de senare tillfällena ändras likadant?");
    }

    private List<String> hours(List<CourseInstance> dates) {
        return dates.stream()
                .map(date -> now(date).starts().atZone(office.operator().zone()).getHour())
                .map(String::valueOf)
                .toList();
    }

    private void move(CourseInstance date, int from, int until) {
        office.in(
                () -> {
                    var now = now(date);
                    var day = now.day(office.operator().zone());
                    var session = CourseCast.session(office.operator(), day, from, until);
                    return scheduling.move(
                            now, new Whereabouts(List.of(session), null, "", ""), by());
                });
    }

    private void publish(CourseInstance date) {
        office.in(() -> scheduling.publish(now(date), by()));
    }

    private CourseInstance now(CourseInstance date) {
        return office.in(() -> instances.find(date.id())).orElseThrow();
    }

    /** Four dates, four weeks apart. */
    private List<CourseInstance> series(LocalDate first) {
        var date = office.date(first, 12);
        return office.in(
                () -> {
                    var course = all.find(date.course()).orElseThrow();
                    var pace = new Pace(Rhythm.WEEKS, 4);
                    var days = pace.from(first).skip(1).limit(3).toList();
                    var made =
                            making.continuing(
                                    date, course, pace, new Making.Seen(first, days), by());
                    return instances.all(series.dates(made.id()));
                });
    }

    private Viewer by() {
        return CourseCast.coordinator(office.operator());
    }
}
