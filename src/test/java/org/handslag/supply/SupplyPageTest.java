package org.handslag.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Employers see what those who wait can do, and nothing of who they are. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupplyPageTest {
    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;
    private SupplyCast cast;
    private final People people;
    private PersonId open;
    private Visitor employer;

    SupplyPageTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.port = port;
        this.clock = clock;
        this.people = beans.getBean(People.class);
    }

    /** Six who wish for the kitchen; one of them has said all that there is to say. */
    @BeforeAll
    void gather() {
        clock.reset();
        cast = new SupplyCast(beans, port);
        employer = cast.as(cast.employer("Ugnen"));
        for (var name :
                List.of("Ann Väntar", "Bea Väntar", "Cim Väntar", "Dan Väntar", "Eli Väntar")) {
            cast.wishing(name, "kitchen", "ar");
        }
        open = cast.people.waiting("Öppna Väntar");
        cast.people.says(
                open, "trade", "trade-1", cast.people.offers().trade("kitchen"), "use", "yes");
        cast.people.says(
                open, "time", "slots-MONDAY", "EVENING", "from", "2026-12-24", "use", "yes");
        cast.people.says(open, "travel", "minutes", "45", "code", "413 77", "use", "yes");
        var pictures = "a-" + cast.people.offers().adjustment("pictures");
        cast.people.says(open, "adjustment", pictures, "MUST", "use", "yes");
        cast.people.says(open, "interest", "interests", "DANCING", "use", "yes");
        cast.people.says(open, "language", "languages", "ti");
        sayOnHerCard();
        answerWithWords();
        cast.release(open, SupplyLine.TRADE, SupplyLine.TIME).expect(303);
    }

    private void sayOnHerCard() {
        var her = cast.as(open);
        var form = her.get("/goteborg/me/card/parts/shown").expect(200);
        var own = form.html().select("main textarea").attr("name");
        her.submit(form, "/parts/shown", Map.of(own, "Kortord: jag ritar gärna")).expect(303);
    }

    private void answerWithWords() {
        for (var kind : List.of("WAITING", "ACCEPTED")) {
            var path = cast.referral(open) + "/answer";
            var form = cast.people.coordinator().get(path).expect(200);
            var typed = Map.of("answer", kind, "words", "Svarsord: vi ses i höst");
            cast.people.coordinator().submit(form, "/answer", typed).expect(303);
        }
    }

    @Test
    void tellsInStepsOfFiveByWorkLanguageTimeAndSupport() {
        assertThat(SupplyCast.read(employer))
                .contains("Minst 5 väntar på en mentor.", "Kök 5", "Alla antal går i steg om fem")
                .contains("Grupperna är för små", "steg upp eller ner")
                .contains("Så föreslår vi vem som kan bli mentor för vem");
    }

    @Test
    void showsAReleasedWishInItsWordsWithOneThingToDo() {
        var page = employer.get(SupplyCast.PAGE + "?lang=sv").expect(200);
        var card = page.html().select("main ul.cards > li");
        assertThat(card.eachText())
                .containsExactly(
                        "Önskan 1 Arbete Kök Tider Vardagar, kväll Vi kan erbjuda en plats Önskan 1");
        assertThat(card.select("a").attr("href")).endsWith("/offers/new");
    }

    @ParameterizedTest
    @CsvSource({
        "name, Öppna",
        "e-mail, adept.example",
        "postal code, 413",
        "how far she travels, 45",
        "first day, 24 december",
        "what helps her, bild",
        "interests, Dans",
        "a language that may not be used, tigrinja",
        "words of her learning card, Kortord",
        "words of the answer to her, Svarsord",
        "names of others, Väntar",
    })
    void neverShows(String what, String words) {
        var page = employer.get(SupplyCast.PAGE + "?lang=sv").expect(200);
        var all = page.html().outerHtml();
        // A token that is drawn may hold any number.
        assertThat(all.replaceAll("[\\w-]{12,}", "")).as(what).doesNotContain(words);
        assertThat(all).doesNotContain(open.toString());
    }

    @Test
    void hasNobodyWhoseIdentityIsProtected() {
        var her = cast.wishing("Siv Skyddad", "cleaning", "so");
        cast.release(her, SupplyLine.TRADE).expect(303);
        assertThat(SupplyCast.read(employer)).contains("Önskan 2");
        var alias =
                new NewPerson(
                        "Alma Alias",
                        Email.parse("alma.alias@adept.example").orElseThrow(),
                        "+46317654321",
                        PostalAddress.none(),
                        cast.rooms.goteborg().language());
        cast.does(() -> people.shelter(her, alias, true));
        assertThat(SupplyCast.read(employer))
                .doesNotContain("Önskan 2", "Alma", "Alias", "7654321", "Städning", "somaliska");
    }

    @Test
    void tellsAnEmployerWithoutATrainedMentorWhyAndWhereTheCoursesAre() {
        var contact = cast.rooms.contact("Ulf Utan", RoomCast.at(cast.workplace("Utan")));
        var page = cast.as(contact).get(SupplyCast.PAGE + "?lang=sv").expect(200);
        assertThat(SupplyCast.main(page))
                .contains("Er har ingen än")
                .doesNotContain("Minst", "Kök");
        assertThat(page.html().select("main a[href$=/courses]")).hasSize(1);
        cast.rooms.mentors(1, "Ny Mentor", cast.workplace("Utan"), LocalDate.of(2025, 5, 6));
        assertThat(SupplyCast.read(cast.as(contact))).contains("Minst 5");
    }

    @Test
    void leadsThereFromTheRoomAndFromAConsultantsPage() {
        var contact = cast.employer("Vägen");
        var room = RoomCast.room(RoomCast.at(cast.workplace("Vägen")));
        assertThat(cast.as(contact).get(room).expect(200).html().select("main a[href$=/supply]"))
                .hasSize(1);
        var consultant = cast.as(Role.JOB_CONSULTANT);
        assertThat(consultant.get("/goteborg/me").html().select("main a[href$=/supply]"))
                .hasSize(1);
        var page = consultant.get(SupplyCast.PAGE).expect(200);
        assertThat(page.html().select("main a[href$=/offers/new]")).isEmpty();
    }

    @Test
    void isForNobodyElseAndForNoProgrammeOfOthers() {
        cast.as(open).get(SupplyCast.PAGE).expect(404);
        employer.get(SupplyCast.PAGE + "?programme=" + open).expect(404);
        employer.get(SupplyCast.PAGE + "?programme=" + cast.programme(open)).expect(200);
    }
}
