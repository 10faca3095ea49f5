package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.scope.PersonId;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A contact who asks for another employer's people by their ids gets nothing and learns nothing.
 */
@ServerTest
class OthersPeopleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static int days = 0;

    private final RoomCast cast;
    private final Seated seated;
    private final UnitOfWork work;
    private final TestClock clock;
    private final int port;

    OthersPeopleTest(
            RoomCast cast,
            Seated seated,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.seated = seated;
        this.work = work;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void booksNoSeatForSomeoneElsesColleagueAndNoneOfTheRest() {
        var date = cast.date(DAY.plusDays(days++), 8);
        var mine = cast.workplace("Boka Själv AB", "Huset");
        var place = RoomCast.at(mine);
        var own = cast.colleague("Egen Boksson", mine);
        var other = cast.colleague("Hemlig Annansson", cast.workplace("Boka Annan AB", "Huset"));
        var contact = cast.signedIn(port, cast.contact("Vera Boka", place));
        for (var asked : List.of(other, PersonId.next())) {
            var answer = book(contact, place, date, own, asked);
            assertThat(answer.status()).isIn(404, 409, 422);
            assertThat(answer.text()).doesNotContain("Hemlig", "hemlig-annansson", "Exception");
        }
        assertThat(at(date)).isEmpty();
    }

    @Test
    void swapsNoSeatToSomeoneElsesColleagueAndTouchesNoSeatOfAnother() {
        var date = cast.date(DAY.plusDays(days++), 8);
        var mine = cast.workplace("Byta Själv AB", "Huset");
        var theirs = cast.workplace("Byta Annan AB", "Huset");
        var own = cast.colleague("Egen Bytsson", mine);
        var other = cast.colleague("Hemlig Bytesman", theirs);
        var contact = cast.signedIn(port, cast.contact("Vera Byta", RoomCast.at(mine)));
        var stranger = cast.signedIn(port, cast.contact("Olle Byta", RoomCast.at(theirs)));
        cast.book(contact, RoomCast.at(mine), date, 0, own);
        cast.book(stranger, RoomCast.at(theirs), date, 0, other);
        var hers = seat(date, own);
        var path = RoomCast.room(RoomCast.at(mine)) + "/dates/" + date.id() + "/seats/";
        var form = contact.get(path + hers.id()).expect(200);
        assertThat(form.text()).doesNotContain("Hemlig Bytesman");
        var swapped = contact.submit(form, path, Map.of("colleague", other.toString()));
        assertThat(swapped.status()).isIn(404, 409, 422);
        assertThat(swapped.text()).doesNotContain("Hemlig");
        contact.get(path + seat(date, other).id()).expect(404);
        contact.get(path + UUID.randomUUID()).expect(404);
        var csrf = Map.of("_csrf", form.html().select("[name=_csrf]").val());
        contact.post(path + seat(date, other).id(), csrf).expect(404);
        assertThat(at(date)).extracting(Registration::person).containsExactlyInAnyOrder(own, other);
    }

    private Visitor.Page book(
            Visitor contact, RoleScope place, CourseInstance date, PersonId... asked) {
        var path = RoomCast.room(place) + "/dates/" + date.id() + "/booking";
        var form = contact.get(path).expect(200);
        var fields = new ArrayList<Map.Entry<String, String>>();
        form.html()
                .select("form[action$=/booking] input[type=hidden]")
                .forEach(f -> fields.add(Map.entry(f.attr("name"), f.val())));
        List.of(asked).forEach(who -> fields.add(Map.entry("colleague", who.toString())));
        fields.add(Map.entry("nameless", "0"));
        return contact.post(path, fields);
    }

    private Registration seat(CourseInstance date, PersonId person) {
        return at(date).stream()
                .filter(one -> person.equals(one.person()))
                .findFirst()
                .orElseThrow();
    }

    private List<Registration> at(CourseInstance date) {
        return work.in(cast.goteborg().id(), () -> seated.active(date.id()));
    }
}
