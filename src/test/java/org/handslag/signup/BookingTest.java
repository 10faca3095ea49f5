package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class BookingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final CourseCast courses;
    private final Operator operator;
    private final Holder holder;
    private final Inbox inbox;
    private final int port;

    BookingTest(
            Cast cast,
            CourseCast courses,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            @LocalServerPort int port) {
        this.courses = courses;
        this.inbox = inbox;
        this.operator = cast.goteborg();
        this.holder = new Holder(operator, work, seats, inbox, port);
        this.port = port;
    }

    @Test
    void showsSeatsWithTheirStates() {
        var path = booked(instance(2), "Vera Lager", "Amal Haddad", "Bo Ek", "");
        var page = holder.open(path);
        assertThat(page.html().select(".card h2").eachText())
                .containsExactly("Amal Haddad", "Bo Ek", "Plats 3, utan namn");
        assertThat(page.html().select(".card .ds-tag").eachText())
                .containsExactly("Har plats", "Har plats", "På väntelistan");
        assertThat(page.text()).contains("1 plats saknar namn");
    }

    @Test
    void namesANamelessSeatAndTellsThePerson() {
        var path = booked(instance(5), "Vera Namn", "");
        var form = holder.open(seat(path, 0));
        var done =
                holder.visitor()
                        .submit(
                                form,
                                "/seats/",
                                Map.of("name", "Cia Lo", "email", "cia@lo.example"))
                        .expect(303);
        assertThat(holder.visitor().follow(done).html().select(".card h2").text())
                .isEqualTo("Cia Lo");
        assertThat(inbox.last(operator, "cia@lo.example").topic()).isEqualTo("seat.confirmed");
    }

    @Test
    void swapsOnePersonForAnother() {
        var path = booked(instance(5), "Vera Byte", "Dan Mo", "Eva Ny");
        var form = holder.open(seat(path, 0));
        var taken = Map.of("name", "Eva Ny", "email", SeatCast.address("Eva Ny").address());
        var refused = holder.visitor().submit(form, "/seats/", taken).expect(422);
        assertThat(refused.text()).contains("redan anmäld till samma tillfälle");
        var other = Map.of("name", "Finn Ox", "email", "finn@ox.example");
        holder.visitor().submit(form, "/seats/", other).expect(303);
        assertThat(holder.lastLetter("Dan Mo").topic()).isEqualTo("seat.swapped");
        assertThat(inbox.last(operator, "finn@ox.example").topic()).isEqualTo("seat.confirmed");
    }

    @Test
    void passesMessagesOnAndSendsNoOwnLinkToTheContact() {
        var path = booked(instance(5), "Vera Post", "");
        var form = holder.open(seat(path, 0));
        holder.visitor().submit(form, "/seats/", Map.of("name", "Gia Po", "email", "")).expect(303);
        var letter = holder.lastLetter("Vera Post");
        assertThat(letter.text()).contains("Gia Po").doesNotContain("/place/");
        assertThat(letter.path()).startsWith("/goteborg/booking/");
        assertThat(holder.open(path).text()).contains("går genom dig: Gia Po");
        var later = holder.open(seat(path, 0));
        holder.visitor().submit(later, "/seats/", Map.of("email", "gia@po.example")).expect(303);
        var own = inbox.last(operator, "gia@po.example");
        assertThat(own.topic()).isEqualTo("seat.confirmed");
        assertThat(own.path()).startsWith("/goteborg/place/");
        assertThat(holder.lastLetter("Vera Post").topic()).isNotEqualTo("seat.swapped");
    }

    @Test
    void callsOffOneOrAllAndUndoesIt() {
        var path = booked(instance(5), "Vera Av", "Hed Ro", "Ida Su", "Jo Ta");
        holder.press(path, "/withdrawal");
        var all = holder.open(path);
        assertThat(all.html().select(".card .ds-tag").eachText())
                .containsExactly("Avbokad av den som bokade", "Har plats", "Har plats");
        holder.press(path, path + "/withdrawal");
        assertThat(holder.open(path).text()).contains("Ångra alla avbokningar");
        var back = holder.press(path, path + "/withdrawal/undoing");
        assertThat(back.html().select(".card .ds-tag").eachText()).containsOnly("Har plats");
    }

    @Test
    void answersForColleaguesWithoutAddress() {
        var instance = instance(1);
        holder.registered(instance, "Kim Um");
        var path = booked(instance, "Vera Kö", "");
        assertThat(holder.open(path).text()).contains("På väntelistan");
    }

    @Test
    void asksForMoreSeatsWithWhatIsKnown() {
        var path = booked(instance(5), "Vera Mer", "Liv Va");
        var form = holder.visitor().submit(holder.open(path), "/register", Map.of()).expect(200);
        assertThat(form.html().select("#f-name").val()).isEqualTo("Vera Mer");
        var more = Map.of("seat-1-name", "Max Wi", "seat-1-email", "max@wi.example");
        holder.visitor().submit(form, "/register", more).expect(303);
        assertThat(holder.open(path).html().select(".card h2").eachText())
                .containsExactly("Liv Va", "Max Wi");
    }

    @Test
    void waitsForThePressOfAContactAndWritesToNobodyElse() {
        var instance = instance(5);
        var sender = new Sender(port);
        var fields = Sender.with(Sender.contact(2), "website", "spam");
        fields.put("email", "vera@falsk.example");
        fields.put("seat-1-email", "nora@falsk.example");
        fields.put("seat-2-email", "olle@falsk.example");
        sender.send(sender.rows(instance, 2), fields).expect(303);
        assertThat(inbox.of(operator, "nora@falsk.example")).isEmpty();
        var letter = inbox.last(operator, "vera@falsk.example");
        assertThat(letter.topic()).isEqualTo("seat.booking-verify");
        var page = holder.press(letter.path(), "/verification");
        assertThat(page.html().select(".card .ds-tag").eachText()).containsOnly("Har plats");
        assertThat(inbox.last(operator, "nora@falsk.example").topic()).isEqualTo("seat.confirmed");
        assertThat(inbox.last(operator, "vera@falsk.example").topic()).isEqualTo("seat.booking");
    }

    @Test
    void knowsOnlyItsOwnSeats() {
        var instance = instance(5);
        var mine = booked(instance, "Vera Egen", "Pia Zu");
        var other = booked(instance, "Vera Annan", "Rut Al");
        var foreign = seat(other, 0).replace(other, mine);
        holder.visitor().get(foreign).expect(404);
        holder.visitor().get(mine + "/seats/nothing").expect(404);
        holder.visitor().get(mine.replace("goteborg", "favrskov")).expect(404);
        holder.visitor().get(mine.replace("booking", "place")).expect(404);
    }

    /** The path of the page of a seat, by its order. */
    private String seat(String path, int number) {
        return holder.open(path).html().select("a[href*=/seats/]").get(number).attr("href");
    }

    private String booked(CourseInstance instance, String contact, String... names) {
        return holder.booked(SeatCast.group(instance, contact, WhenFull.SOME, names));
    }

    private CourseInstance instance(int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }
}
