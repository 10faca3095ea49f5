package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.signup.Sender.self;

import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What someone reads who applies for a seat, from the course page to the end. */
@ServerTest
class ApplyingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Operator goteborg;
    private final CourseCast courses;
    private final Scheduling scheduling;
    private final SeatKeeper keeper;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Holder holder;

    ApplyingTest(
            Cast operators,
            CourseCast courses,
            Scheduling scheduling,
            SeatKeeper keeper,
            Seats seats,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.scheduling = scheduling;
        this.keeper = keeper;
        this.work = work;
        this.clock = clock;
        this.holder = new Holder(goteborg, work, seats, inbox, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isToldBeforeAndAfterThatItIsAnApplication() {
        var date = date(0);
        var course = holder.open("/goteborg/courses/" + date.slug());
        assertThat(course.text())
                .contains("Du ansöker om en plats", "svar inom 5 dagar", "1 plats");
        var form = holder.open(course.html().select("a[href$=/register]").attr("href"));
        assertThat(form.text()).contains("du får svar senast den 7 november", "Skicka ansökan");
        var sent = holder.visitor().submit(form, "/register", self("Vilma Ås", "v@kajen.example"));
        var receipt = holder.visitor().follow(sent.expect(303)).expect(200);
        assertThat(receipt.h1()).isEqualTo("Vi har din ansökan");
        assertThat(receipt.text()).contains("Du får svar av oss senast den 7 november");
        assertThat(holder.open("/goteborg/courses/" + date.slug()).text()).contains("1 plats");
    }

    @Test
    void withdrawsAndUndoesOnHerOwnPage() {
        var page = holder.registered(date(1), "Amal Haddad");
        assertThat(holder.lastLetter("Amal Haddad").text()).contains("senast den 7 november");
        assertThat(holder.open(page).text())
                .contains("Vi läser din ansökan", "senast den 7 november", "Vad behöver du")
                .doesNotContain("väntelistan");
        holder.open(page + "/about");
        var gone = holder.press(page, "/withdrawal");
        assertThat(holder.lastLetter("Amal Haddad").topic())
                .isEqualTo("seat.application-withdrawn");
        assertThat(gone.text()).contains("Ångra");
        assertThat(holder.press(page, "/undoing").text())
                .contains("Din ansökan gäller igen", "Vi läser din ansökan");
        assertThat(holder.lastLetter("Amal Haddad").topic()).isEqualTo("seat.applied");
    }

    @Test
    void seesOnTheBookingThatAllOfThemWait() {
        var date = date(2);
        var wish = SeatCast.group(date, "Gun Holm", WhenFull.ASK, "A Gran", "");
        var page = holder.open(holder.booked(wish));
        assertThat(page.text()).contains("Väntar på svar", "Ni får svar senast den 7 november");
        assertThat(holder.lastLetter("Gun Holm").text()).contains("ansökt om 2 platser");
        assertThat(page.html().select("form[action*=/withdrawal]")).isNotEmpty();
    }

    @Test
    void hearsWhenTheDateIsMovedCalledOffOrBegins() {
        var moved = date(3);
        var page = holder.registered(moved, "Bo Ek");
        var later = CourseCast.session(goteborg, DAY.plusDays(40), 9, 16);
        var there = new Whereabouts(List.of(later), null, "", "");
        work.in(goteborg.id(), () -> scheduling.move(moved, there, office()));
        assertThat(holder.lastLetter("Bo Ek").text())
                .contains("Din ansökan finns kvar", "7 november");
        assertThat(holder.open(page).text()).contains("Vi läser din ansökan");

        var off = date(4);
        holder.registered(off, "Cia Lo");
        work.in(goteborg.id(), () -> scheduling.cancel(off, Texts.none(), office()));
        assertThat(holder.lastLetter("Cia Lo").topic()).isEqualTo("seat.cancelled-applied");
        assertThat(holder.lastLetter("Cia Lo").text())
                .contains("19 januari 2027")
                .doesNotContain("först i kön");

        var begun = date(5);
        holder.registered(begun, "Dan Mo");
        clock.set(begun.starts());
        keeper.keep();
        keeper.keep();
        assertThat(holder.lastLetter("Dan Mo").topic()).isEqualTo("seat.not-answered");
        assertThat(holder.lastLetter("Dan Mo").text())
                .contains("Tack för att du väntade", "19 januari 2027");
    }

    private Viewer office() {
        return CourseCast.coordinator(goteborg);
    }

    private CourseInstance date(int later) {
        return courses.byApproval(goteborg, DAY.plusDays(later), 1, 5);
    }
}
