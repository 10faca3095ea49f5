package org.handslag.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Statements;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a contact meets first. */
@ServerTest
class RoomPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 5, 6);

    private final RoomCast cast;
    private final int port;

    RoomPageTest(RoomCast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.port = port;
    }

    @Test
    void isTheFirstPageOfAContactAndSaysWhatToBeginWith() {
        cast.date(DAY, 10);
        var shop = RoomCast.at(cast.workplace("Tomt AB", "Lagret"));
        var contact = cast.signedIn(port, cast.contact("Eva Tom", shop));
        var home = contact.follow(contact.get("/goteborg/home").expect(303));
        var page = contact.follow(home).expect(200);
        assertThat(page.h1()).isEqualTo("Tomt AB, Lagret");
        assertThat(page.text()).contains("Här är det tomt än så länge");
        assertThat(page.html().select("a[href$=/booking]")).isNotEmpty();
    }

    @Test
    void letsAContactOfSeveralChooseAmongThem() {
        var first = RoomCast.at(cast.workplace("Flera AB", "Norr"));
        var second = RoomCast.at(cast.workplace("Flera AB", "Syd"));
        var both = cast.contact("Bo Bägge", first);
        cast.contact("Bo Bägge", second);
        var page = cast.signedIn(port, both).get("/goteborg/room").expect(200);
        assertThat(page.html().select("main .tasks a").eachText())
                .containsExactly("Flera AB, Norr", "Flera AB, Syd");
    }

    @Test
    void tellsFirstWhatIsAskedThenWhatIsBooked() {
        var workplace = cast.workplace("Fråga AB", "Kontoret");
        var place = RoomCast.at(workplace);
        var contact = cast.signedIn(port, cast.contact("Vera Fråga", place));
        var date = cast.date(DAY.plusDays(1), 2);
        cast.book(contact, place, date, 1, cast.colleague("Amal Fråga", workplace));
        var page = contact.get(RoomCast.room(place)).expect(200).html();
        assertThat(page.select("main section h2").first().text())
                .isEqualTo("Det här väntar på dig");
        assertThat(page.select("main section .tasks a").first().text())
                .startsWith("Ett namn saknas. Skriv det senast");
        assertThat(page.select("main .cards .quiet").text())
                .isEqualTo("2 platser bokade. 1 har namn, 1 saknar namn.");
    }

    @Test
    void tellsTheShareOfTheStaffOnceTheNumberIsKnown() {
        var workplace = cast.workplace("Andel AB", "Verkstan");
        var place = RoomCast.at(cast.organisation(workplace));
        var contact = cast.signedIn(port, cast.contact("Vera Andel", place));
        List.of("Ann Andel", "Bo Andel")
                .forEach(name -> cast.completed(cast.colleague(name, workplace), LONG_AGO));
        cast.colleague("Cia Andel", workplace);
        var before = contact.get(RoomCast.room(place)).expect(200);
        assertThat(before.text()).contains("Vi vet inte hur många som arbetar här.");
        var path = RoomCast.room(place) + "/workplaces/" + workplace + "/employees";
        var form = contact.get(path).expect(200);
        contact.submit(form, path, Map.of("employees", "många")).expect(422);
        var after =
                contact.follow(contact.submit(form, path, Map.of("employees", "8")).expect(303));
        assertThat(after.text()).contains("25 procent (2 av 8).");
        contact.submit(contact.get(path), path, Map.of("employees", "1")).expect(303);
        assertThat(contact.get(RoomCast.room(place)).text()).contains("Stämmer talet?");
    }

    @Test
    void takesAsManyStatementsForFiveHundredColleaguesAsForFive() {
        var few = asked("Liten AB", 5);
        var many = asked("Stor AB", 500);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
    }

    private List<String> asked(String organisation, int colleagues) {
        var workplace = cast.workplace(organisation, "Huset");
        var place = RoomCast.at(cast.organisation(workplace));
        var contact = cast.signedIn(port, cast.contact("Vera " + organisation, place));
        var all = cast.mentors(colleagues, organisation, workplace, LONG_AGO);
        var date = cast.date(DAY.plusDays(colleagues), 40);
        cast.book(contact, place, date, 1, Arrays.copyOf(all, 5));
        return Statements.during(() -> look(contact, RoomCast.room(place), colleagues));
    }

    private static void look(Visitor contact, String path, int colleagues) {
        var page = contact.get(path).expect(200);
        assertThat(page.html().select("td.number").first().text())
                .isEqualTo(String.valueOf(colleagues));
    }
}
