package org.handslag.registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.course.CourseInstance;
import org.handslag.need.Need;
import org.handslag.need.NeedChoice;
import org.handslag.need.Needs;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
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

/** A coordinator takes someone along to another date of the course. */
@ServerTest
class OtherDateTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Office office;
    private final Needs needs;
    private final Seats seats;
    private final Inbox inbox;

    OtherDateTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Needs needs,
            Inbox inbox,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.needs = needs;
        this.seats = seats;
        this.inbox = inbox;
    }

    @Test
    void saysWhatThereIsAtEachDate() {
        var amal = office.registered(date(1), "Amal Byte");
        var free = date(3);
        var full = date(1);
        office.registered(full, "Bo Byte");
        office.registered(full, "Cai Byte");
        var page = office.form(Office.page(amal) + "/other-date");
        assertThat(hint(page, free)).contains("3 platser kvar");
        assertThat(hint(page, full)).contains("nummer 2 i kön");
        assertThat(page.html().text()).contains("står som inte ordnat");
        assertThat(page.html().select("input[value^=" + amal.instance() + "]")).isEmpty();
    }

    @Test
    void takesHerAlongWithWhatSheNeedsAndKeepsWhoAsked() {
        var own = date(1);
        var dana = office.registered(own, "Dana Byte");
        var next = office.registered(own, "Ed Byte");
        tells(dana, "Rum med hörslinga");
        var there = change(dana, date(2), ".seat");
        assertThat(office.now(there).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(office.now(next).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(needsOf(dana)).isEmpty();
        assertThat(needsOf(there))
                .singleElement()
                .satisfies(
                        need -> {
                            assertThat(need.words()).isEqualTo("Rum med hörslinga");
                            assertThat(need.isArranged()).isFalse();
                        });
        for (var one : List.of(dana, there)) {
            assertThat(office.form(Office.page(one)).html().text())
                    .contains("Bytte datum", "Bad om det själv: Telefon");
        }
        assertThat(office.form(Office.page(dana)).html().text())
                .doesNotContain("Byt till ett annat datum", "Ångra");
    }

    @Test
    void tellsTheContactOfAColleagueWithoutAddressOnce() {
        var own = date(3);
        var wish = group(own, "Gun Byte", WhenFull.SOME, "Hed Byte");
        var hed = office.asked(withoutAddress(wish)).getFirst();
        var address = SeatCast.address("Gun Byte").address();
        var before = inbox.of(office.operator(), address).size();
        change(hed, date(2), ".seat");
        var letters = inbox.of(office.operator(), address);
        assertThat(letters).hasSize(before + 1);
        assertThat(letters.getLast().text()).contains("Det här gäller Hed Byte", "bytt datum");
        assertThat(letters.getLast().files()).hasSize(2);
    }

    @Test
    void keepsEverythingWhenTheSeatThatWasShownIsGone() {
        var ida = office.registered(date(1), "Ida Byte");
        var other = date(1);
        var page = office.form(Office.page(ida) + "/other-date");
        office.registered(other, "Jo Byte");
        var late = submit(page, other, ".seat").expect(409);
        assertThat(late.html().select(".ds-validation-message").text())
                .contains("Ingenting är ändrat");
        assertThat(hint(late, other)).contains("nummer 1 i kön");
        assertThat(office.now(ida)).isEqualTo(ida);
        submit(late, other, ".wait").expect(303);
        assertThat(office.now(ida).state()).isEqualTo(RegistrationState.WITHDRAWN);
    }

    @Test
    void refusesADateThatIsNoneOfThese() {
        var kim = office.registered(date(1), "Kim Byte");
        var page = office.form(Office.page(kim) + "/other-date");
        var wrong =
                office.coordinator().submit(page, "/other-date", Map.of("date", "x")).expect(422);
        assertThat(wrong.html().title()).startsWith("Fel:");
        assertThat(office.now(kim)).isEqualTo(kim);
    }

    private Registration change(Registration from, CourseInstance to, String what) {
        var page = office.form(Office.page(from) + "/other-date");
        var done = submit(page, to, what).expect(303);
        var path = done.header("Location").replaceAll("\\?.*", "");
        return office.in(
                () ->
                        seats.find(RegistrationId.of(path.substring(path.lastIndexOf('/') + 1)))
                                .orElseThrow());
    }

    private Visitor.Page submit(Visitor.Page page, CourseInstance to, String what) {
        return office.coordinator()
                .submit(page, "/other-date", Map.of("date", to.id() + what, "how", "TELEPHONE"));
    }

    private static String hint(Visitor.Page page, CourseInstance date) {
        var choice = page.html().select("input[value^=" + date.id() + "]").first();
        return choice.parent().text();
    }

    private void tells(Registration registration, String words) {
        office.in(
                () -> {
                    needs.write(
                            registration,
                            List.of(new Needs.Wish(NeedChoice.values()[0], words)),
                            SeatCast.visitor(office.operator()));
                    return true;
                });
    }

    private List<Need> needsOf(Registration registration) {
        return office.in(() -> needs.of(registration.id()));
    }

    private static SeatRequest withoutAddress(SeatRequest wish) {
        var seat = wish.seats().getFirst();
        return new SeatRequest(
                wish.submission(),
                wish.instance(),
                wish.contact(),
                true,
                List.of(new Seat(seat.name(), null, "", seat.language())),
                wish.whenFull(),
                wish.how(),
                "",
                false);
    }

    private CourseInstance date(int capacity) {
        var day = LocalDate.of(2026, 12, 1).plusDays(DAYS.incrementAndGet());
        return office.date(day, capacity);
    }
}
