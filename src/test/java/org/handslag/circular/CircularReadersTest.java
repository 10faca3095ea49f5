package org.handslag.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.circular.CircularCast.typed;

import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each reader gets it by the way that reaches her, in her language or honestly in another. */
@ServerTest
class CircularReadersTest {
    private final Operator operator;
    private final Inbox inbox;
    private final CircularCast office;

    CircularReadersTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            @LocalServerPort int port) {
        this.operator = cast.goteborg();
        this.inbox = inbox;
        var parts = new CircularCast.Parts(courses, staff, seats, work, inbox);
        this.office = new CircularCast(operator, parts, port);
    }

    @Test
    void goesToThoseThatArePickedAlone() {
        var instance = office.instance(5);
        var jo = office.register(SeatCast.alone(instance, "Jo Ta"));
        office.register(SeatCast.alone(instance, "Kim Um"));
        var fields = typed("PICKED", "Hej", "Bara till dig.");
        fields.put("picked", jo.id().toString());
        office.send(office.preview(instance, fields));
        assertThat(office.letters("Jo Ta")).hasSize(1);
        assertThat(office.letters("Kim Um")).isEmpty();
    }

    @Test
    void writesOnceToTheContactOfColleaguesWithoutAddress() {
        var instance = office.instance(8);
        office.through(instance, "Vera Lager", "Liv Va", "Max Wi", "");
        var preview = office.preview(instance, typed("CONFIRMED", "Hej", "Till [namn]. [länk]"));
        assertThat(preview.html().text()).contains("1 person", "2 kolleger utan egen adress");
        office.send(preview);
        var letter = office.letters("Vera Lager").getFirst();
        assertThat(letter.text())
                .contains("Det här gäller Liv Va och Max Wi", "Till Liv Va och Max Wi.")
                .doesNotContain("/place/");
        assertThat(letter.path()).startsWith("/goteborg/booking/");
        office.send(office.preview(instance, typed("NAMELESS", "Namn", "Vem kommer?")));
        assertThat(office.letters("Vera Lager")).hasSize(2);
        assertThat(office.letters("Vera Lager").getLast().text())
                .contains("inte har fått något namn");
    }

    @Test
    void tellsHonestlyWhenHerLanguageIsNotWritten() {
        var instance = office.instance(5);
        office.speaking(instance, "Nora Xi", "da");
        office.speaking(instance, "Olle Yt", "en");
        var fields = typed("CONFIRMED", "Rum", "Vi sitter i sal 2 den [dag].");
        fields.put("subject-en", "Room");
        fields.put("text-en", "We sit in room 2 on [day].");
        office.send(office.preview(instance, fields));
        var danish = office.letters("Nora Xi").getFirst();
        assertThat(danish.text())
                .contains("findes kun på svensk", "Vi sitter i sal 2", "\"lang\": \"sv\"");
        assertThat(danish.subject()).isEqualTo("Rum");
        var english = office.letters("Olle Yt").getFirst();
        assertThat(english.subject()).isEqualTo("Room");
        assertThat(english.text()).contains("We sit in room 2 on").doesNotContain("sal 2");
    }

    @Test
    void reachesWhoHasNoMailByACall() {
        var instance = office.instance(5);
        office.calling(instance, "Pia Tel", "+46701740605");
        var preview = office.preview(instance, typed("CONFIRMED", "Hej", "Din väg: [länk]"));
        assertThat(preview.html().text()).contains("0 med e-post och 1 utan e-post");
        office.send(preview);
        assertThat(inbox.of(operator, "Pia Tel").getLast().path()).startsWith("/goteborg/code/");
        assertThat(office.coordinator().get("/goteborg/messages/calls").text()).contains("Pia Tel");
    }
}
