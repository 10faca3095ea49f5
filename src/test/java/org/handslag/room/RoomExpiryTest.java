package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Way;
import org.handslag.completion.Completing;
import org.handslag.directory.WorkplaceId;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which certificates of her colleagues run out, as a contact sees it. */
@ServerTest
class RoomExpiryTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);

    private final BeanFactory beans;
    private final RoomCast cast;
    private final PeopleCast people;
    private final TestClock clock;
    private final int port;

    RoomExpiryTest(BeanFactory beans, RoomCast cast, @LocalServerPort int port) {
        this.beans = beans;
        this.cast = cast;
        this.people = beans.getBean(PeopleCast.class);
        this.clock = beans.getBean(TestClock.class);
        this.port = port;
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void marksWhatRunsOutAndLeadsToTheNextDateAndSaysWhenThereIsNone() {
        beans.getBean(CourseCast.class).lasts(cast.goteborg(), 6);
        var workplace = cast.workplace("Giltig AB", "Kassan");
        var place = RoomCast.at(workplace);
        completes("Ida Förbi", workplace, LocalDate.of(2026, 12, 1));
        completes("Gun Snart", workplace, LocalDate.of(2027, 1, 10));
        completes("Hans Länge", workplace, LocalDate.of(2027, 3, 5));
        clock.set(TODAY.atTime(12, 0).atZone(cast.goteborg().zone()).toInstant());
        var contact = cast.signedIn(port, cast.contact("Vera Giltig", place));
        var before = contact.get(RoomCast.room(place)).expect(200);
        assertThat(before.text()).contains("Inget nytt datum är öppet än.");
        var next = cast.date(TODAY.plusDays(60), 10);
        for (var path : List.of("", "/colleagues")) {
            var page = contact.get(RoomCast.room(place) + path).expect(200);
            assertThat(page.html().select(".ds-tag").eachText())
                    .contains("Går snart ut: gäller till och med 10 juli 2027")
                    .contains("Gick ut den 1 juni 2027")
                    .noneMatch(text -> text.contains("5 september"));
            assertThat(page.text()).contains("Gäller till och med 5 september 2027");
            var links = page.html().select("a:contains(Boka nästa datum)");
            assertThat(links).hasSize(2);
            assertThat(links.attr("href")).endsWith("/dates/" + next.id() + "/booking");
            contact.get(links.attr("href")).expect(200);
        }
        assertThat(contact.get(RoomCast.room(place) + "/colleagues.csv").expect(200).text())
                .contains("Gick ut den 1 juni 2027");
    }

    /** Someone of the workplace is there on a day and gets her certificate. */
    private void completes(String name, WorkplaceId workplace, LocalDate day) {
        var by = CourseCast.coordinator(cast.goteborg());
        var date = cast.date(day, 5);
        people.in(() -> beans.getBean(Seats.class).register(SeatCast.alone(date, name), by));
        var one = people.in(() -> beans.getBean(Seated.class).of(date.id())).getFirst();
        people.worksAt(one.person(), workplace);
        clock.set(date.starts());
        var there = Note.present(Way.LIST);
        var session = date.sessions().getFirst();
        does(() -> beans.getBean(Marking.class).mark(date, session, one, there, by));
        clock.set(date.ends());
        does(() -> beans.getBean(Completing.class).record(date, by));
    }

    private void does(Runnable verb) {
        people.in(
                () -> {
                    verb.run();
                    return true;
                });
    }
}
