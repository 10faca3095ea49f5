package org.handslag.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's own calendar reads her courses. */
@ServerTest
class FeedTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired CourseInstances instances;
    @Autowired Scheduling scheduling;
    @Autowired Seats seats;
    @Autowired CourseCast courses;
    @Autowired Inbox inbox;
    @Autowired JdbcClient db;

    private final Office office;
    private final Staff staff;
    private final int port;

    FeedTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.staff = staff;
        this.port = port;
    }

    @Test
    void holdsHerSessionsUnderTheUidsOfTheFilesInHerMails() throws Exception {
        var amal = office.registered(date(5), "Amal Kalender");
        var address = on(signedIn(amal));
        office.registered(date(1), "Bo Kalender");
        var second = office.registered(date(5), "Amal Kalender");
        var waits = date(1);
        office.registered(waits, "Cai Kalender");
        office.registered(waits, "Amal Kalender");
        var events = read(address);
        assertThat(events).hasSize(2);
        var mailed = inbox.calendar(office.operator(), second.typed().email());
        assertThat(events.keySet()).anyMatch(uid -> unfolded(second).contains("UID:" + uid));
        assertThat(mailed).contains("BEGIN:VEVENT");
        assertThat(address).matches("/goteborg/calendar/[A-Za-z0-9_-]{22}/handslag.ics");
    }

    @Test
    void showsWhatIsCalledOffAndForgetsWhatSheGaveUp() throws Exception {
        var own = date(5);
        var dana = office.registered(own, "Dana Kalender");
        var other = date(5);
        var given = office.registered(other, "Dana Kalender");
        var address = on(signedIn(dana));
        assertThat(read(address)).hasSize(2);
        var by = CourseCast.coordinator(office.operator());
        office.in(() -> seats.withdraw(given.id(), false, by));
        office.in(() -> scheduling.cancel(stored(own), Texts.none(), by));
        var left = read(address);
        assertThat(left).hasSize(1);
        var event = left.values().iterator().next();
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void followsAMoveAndTellsWhetherAnythingIsNew() throws Exception {
        var own = date(5);
        var address = on(signedIn(office.registered(own, "Ed Kalender")));
        var first = new Visitor(port, "sv").get(address).expect(200);
        assertThat(first.header("Content-Type")).startsWith("text/calendar");
        assertThat(first.header("Cache-Control")).contains("no-store");
        var known = new Visitor(port, "sv").sending("If-None-Match", first.header("ETag"));
        assertThat(known.get(address).expect(304).raw().body()).isEmpty();
        var there = courses.plan(office.operator(), LocalDate.of(2027, 6, 1), 5).where();
        var by = CourseCast.coordinator(office.operator());
        office.in(() -> scheduling.move(stored(own), there, by));
        known.get(address).expect(200);
        var event = read(address).values().iterator().next();
        assertThat(value(event, Property.DTSTART)).startsWith("2027");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void isShownOnceRenewedAndTurnedOff() throws Exception {
        var fia = signedIn(office.registered(date(5), "Fia Kalender"));
        assertThat(fia.get("/goteborg/me").html().text()).contains("Visa kurserna i min kalender");
        var first = on(fia);
        var page = fia.get("/goteborg/me/calendar").expect(200);
        assertThat(page.text()).doesNotContain(first).contains("sedan 2 november 2026");
        var ask = fia.get("/goteborg/me/calendar/renewal").expect(200);
        assertThat(ask.html().text()).contains("slutar fungera direkt");
        var second = address(fia.submit(ask, "/me/calendar", Map.of()).expect(200));
        new Visitor(port, "sv").get(first).expect(404);
        assertThat(read(second)).hasSize(1);
        var end = fia.get("/goteborg/me/calendar/removal").expect(200);
        fia.submit(end, "/removal", Map.of()).expect(303);
        new Visitor(port, "sv").get(second).expect(404);
        assertThat(fia.get("/goteborg/me/calendar").html().text()).contains("Skapa en adress");
    }

    @Test
    void isAWholeCalendarForWhomHasNoCourse() throws Exception {
        var person = staff.person(office.operator(), "Gia Kalender", "gia@kalender.example");
        assertThat(read(on(staff.signedIn(port, office.operator(), person)))).isEmpty();
    }

    @Test
    void answersASourceThatAsksTooOftenLater() {
        var address = on(signedIn(office.registered(date(5), "Hed Kalender")));
        var often = new Visitor(port, "sv").sending("X-Forwarded-For", "10.9.8.7");
        often.get(address).expect(200);
        office.in(
                () ->
                        db.sql("update limit_count set times = 600 where kind = 'calendar'")
                                .update());
        assertThat(often.get(address).expect(429).header("Retry-After")).isNotEmpty();
        assertThat(office.in(() -> db.sql("delete from limit_count").update())).isPositive();
    }

    private Map<String, VEvent> read(String address) throws Exception {
        var bytes = new Visitor(port, "sv").get(address).expect(200).raw().body();
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        return events.stream()
                .collect(Collectors.toMap(e -> value(e, Property.UID), Function.identity()));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private String unfolded(Registration registration) {
        return inbox.calendar(office.operator(), registration.typed().email()).replace("\r\n ", "");
    }

    private Visitor signedIn(Registration registration) {
        return staff.signedIn(port, office.operator(), registration.person());
    }

    private static String on(Visitor person) {
        var page = person.get("/goteborg/me/calendar").expect(200);
        return address(person.submit(page, "/me/calendar", Map.of()).expect(200));
    }

    private static String address(Visitor.Page page) {
        assertThat(page.header("Cache-Control")).contains("no-store");
        return URI.create(page.html().select("main code").text()).getPath();
    }

    private CourseInstance stored(CourseInstance instance) {
        return instances.find(instance.id()).orElseThrow();
    }

    private CourseInstance date(int capacity) {
        return office.date(LocalDate.of(2026, 12, 1).plusDays(DAYS.incrementAndGet()), capacity);
    }
}
