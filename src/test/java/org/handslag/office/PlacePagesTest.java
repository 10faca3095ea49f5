package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.visitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.VenueCast;
import org.handslag.support.Visitor;
import org.handslag.venue.VenueId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a date is held: chosen by the coordinator, told to everyone who comes. */
@ServerTest
class PlacePagesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 4);

    private final Cast operators;
    private final Operator goteborg;
    private final CourseCast courses;
    private final VenueCast cast;
    private final CourseInstances instances;
    private final Seats seats;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final Visitor coordinator;
    private final Visitor anyone;

    PlacePagesTest(
            Cast operators,
            CourseCast courses,
            VenueCast cast,
            CourseInstances instances,
            Seats seats,
            Inbox inbox,
            UnitOfWork work,
            Staff staff,
            @LocalServerPort int port) {
        this.operators = operators;
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.cast = cast;
        this.instances = instances;
        this.seats = seats;
        this.inbox = inbox;
        this.work = work;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        this.anyone = new Visitor(port, "sv");
    }

    @Test
    void plansADateAtAPlaceAndKeepsItInACopy() {
        var venue = cast.place(goteborg, "Yesbox", "Göteborg");
        var hub = coordinator.follow(plan(venue.id().toString()).expect(303)).expect(200);
        assertThat(hub.html().select("a[href$=/places/yesbox/inventory]")).hasSize(1);
        assertThat(hub.html().text()).doesNotContain("Platsen är inte bestämd");
        var form = coordinator.get(hub.address().getPath() + "/duplicate").expect(200);
        var copied = coordinator.submit(form, "/duplicate", Map.of("day", "2027-03-04"));
        assertThat(coordinator.follow(copied.expect(303)).html().text())
                .contains("Yesbox, Kämpegatan 7");
        assertThat(coordinator.get("/goteborg/instances?place=" + venue.id()).html().text())
                .contains("Yesbox");
        assertThat(
                        coordinator
                                .get("/goteborg/instances?place=" + VenueId.next())
                                .html()
                                .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void takesNoPlaceOfAnotherOperatorNorAnyThatIsNone() {
        var danish = cast.place(operators.favrskov(), "Jobcentret", "Hinnerup");
        assertThat(plan(danish.id().toString()).expect(422).html().select("#f-place-problem"))
                .hasSize(1);
        plan("yesbox").expect(422);
        plan("'; drop table venue; --").expect(422);
        assertThat(form().html().select("select[name=place]").text()).doesNotContain("Jobcentret");
    }

    @Test
    void offersARetiredPlaceOnlyWhereItStandsAlready() {
        var venue = cast.place(goteborg, "Gamla skolan", "Göteborg");
        var instance = cast.hold(goteborg, courses.published(goteborg, DAY, 6), venue);
        var hub = coordinator.get("/goteborg/places/gamla-skolan/inventory").expect(200);
        coordinator.submit(hub, "/retirement", Map.of()).expect(303);
        assertThat(plan(venue.id().toString()).expect(422).html().text())
                .contains("Gamla skolan används inte längre. Välj en annan plats.");
        assertThat(form().html().select("select[name=place]").text()).doesNotContain("Gamla");
        assertThat(coordinator.get(path(instance)).html().text())
                .contains("Flytta tillfället till en annan plats.");
        var move = coordinator.get(path(instance) + "/move").expect(200);
        assertThat(move.html().select("select[name=place] option[selected]").text())
                .isEqualTo("Gamla skolan, Göteborg");
        coordinator.submit(move, "/move", Map.of("room", "Sal 9")).expect(200);
    }

    @Test
    void tellsEveryoneWhenOnlyThePlaceChanges() {
        var venue = cast.place(goteborg, "Kajen", "Göteborg");
        var instance = courses.published(goteborg, DAY.plusDays(1), 6);
        work.in(
                goteborg.id(),
                () -> seats.register(alone(instance, "Lena Storm"), visitor(goteborg)));
        var address = SeatCast.address("Lena Storm").toString();
        var form = coordinator.get(path(instance) + "/move").expect(200);
        var typed = Map.of("place", venue.id().toString(), "room", "Stora salen");
        var preview = coordinator.submit(form, "/move", typed).expect(200);
        assertThat(preview.html().text()).contains("Kajen, Kämpegatan 7", "1 person får veta det");
        coordinator.submit(preview, "/move", Map.of()).expect(303);
        var moved = work.in(goteborg.id(), () -> instances.find(instance.id())).orElseThrow();
        assertThat(moved.place()).isEqualTo(venue.id());
        assertThat(moved.sessions()).isEqualTo(instance.sessions());
        assertThat(moved.sequence()).isEqualTo(1);
        var letter = inbox.last(goteborg, address);
        assertThat(letter.topic()).isEqualTo("seat.moved");
        assertThat(letter.text())
                .contains("Kajen, Stora salen, Kämpegatan 7, 411 04 Göteborg")
                .contains("250 meter att gå", "/goteborg/places/kajen");
        assertThat(letter.files()).anyMatch(type -> type.startsWith("text/calendar"));
        var own = anyone.get(letter.path()).expect(200);
        assertThat(own.html().select("main a[href$=/places/kajen]")).hasSize(2);
        assertThat(own.html().text()).contains("Kämpegatan 7", "250 meter att gå");
        var calendar = anyone.get(letter.path() + "/calendar.ics").expect(200).text();
        assertThat(calendar.replace("\r\n ", ""))
                .contains("LOCATION:Kajen\\, Stora salen\\, Kämpegatan 7\\, 411 04 Göteborg");
    }

    @Test
    void showsThePlaceAndWhatManyAskOnTheCoursePageAndFindsItByPlace() {
        var venue = cast.place(goteborg, "Magasinet", "Göteborg");
        var there = cast.hold(goteborg, courses.published(goteborg, DAY.plusDays(2), 6), venue);
        var other = courses.published(goteborg, DAY.plusDays(3), 6);
        var page = anyone.get("/goteborg/courses/" + there.slug()).expect(200).html();
        assertThat(page.select("main a[href$=/places/magasinet]")).hasSize(2);
        assertThat(page.text())
                .contains("Stora salen, plan 2", "250 meter att gå", "Hörslinga vet inte");
        var list = anyone.get("/goteborg/courses?place=magasinet").expect(200).html();
        assertThat(list.select(".card a").eachAttr("href"))
                .containsExactly("/goteborg/courses/" + there.slug());
        assertThat(list.select("select[name=place] option[selected]").text())
                .isEqualTo("Magasinet");
        assertThat(anyone.get("/goteborg/courses?place=nowhere").html().select(".card")).isEmpty();
        assertThat(anyone.get("/goteborg/places/magasinet").html().select(".card a").attr("href"))
                .endsWith(there.slug());
        assertThat(anyone.get("/goteborg/courses/" + other.slug()).html().text())
                .contains("Plats meddelas senare");
    }

    @Test
    void keepsTheLinkToARemoteDateForThoseWhoComeThere() {
        var typed =
                new HashMap<>(Map.of("place", "remote", "remoteLink", "https://mote.example/9"));
        var hub = coordinator.follow(plan(typed).expect(303)).expect(200);
        var ask = coordinator.get(hub.address().getPath() + "/publication").expect(200);
        coordinator.submit(ask, "/publication", Map.of()).expect(303);
        var page = anyone.get("/goteborg/courses?place=remote").expect(200);
        var course = anyone.get(page.html().select(".card a").attr("href")).expect(200);
        assertThat(course.text()).contains("På distans").doesNotContain("mote.example");
    }

    private Visitor.Page plan(String place) {
        return plan(new HashMap<>(Map.of("place", place)));
    }

    private Visitor.Page plan(Map<String, String> more) {
        more.putAll(Map.of("day0", "2027-02-11", "capacity", "12", "contactName", "Maja Lind"));
        more.put("contactEmail", "maja.lind@goteborg.example");
        return coordinator.submit(form(), "/instances", more);
    }

    private Visitor.Page form() {
        var course = courses.grund(goteborg);
        return coordinator
                .get("/goteborg/curriculum/" + course.id() + "/instances/new")
                .expect(200);
    }

    private static String path(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id();
    }
}
