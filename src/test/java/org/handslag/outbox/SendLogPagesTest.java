package org.handslag.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.journal.Read;
import org.handslag.journal.Reads;
import org.handslag.message.Attachment;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.MessageId;
import org.handslag.message.Messages;
import org.handslag.message.PostOffice;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SendLogPagesTest {
    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<String> HOME = List.of("Björkstigen 12", "417 55 Göteborg");
    private final Messages messages;
    private final PostOffice post;
    private final Reads reads;
    private final UnitOfWork work;
    private final Staff staff;
    private final Operator goteborg;
    private final Operator favrskov;
    private final int port;
    private final Visitor coordinator;

    SendLogPagesTest(
            Messages messages,
            PostOffice post,
            Reads reads,
            UnitOfWork work,
            Staff staff,
            Cast cast,
            @LocalServerPort int port) {
        this.messages = messages;
        this.post = post;
        this.reads = reads;
        this.work = work;
        this.staff = staff;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.port = port;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @BeforeEach
    void emptyOutbox() {
        post.empty();
    }

    @Test
    void tellsWhatWillStandInTheLogWhileItIsEmpty() {
        var page = coordinator.get("/goteborg/messages").expect(200);
        assertThat(page.h1()).isEqualTo("Utskick");
        assertThat(page.text()).contains("Inga meddelanden har skrivits än.");
        assertThat(page.text()).contains("Ingen e-postserver är inställd.");
    }

    @Test
    void findsMessagesByNameAddressAndState() {
        send(mail("Maja Berg", "maja@kund.example"));
        send(mail("100% Åsa_Ek", "asa@kund.example"));
        send(letter("Gunnar Åström"));

        assertThat(found(""))
                .containsExactlyInAnyOrder("Maja Berg", "100% Åsa_Ek", "Gunnar Åström");
        assertThat(found("?who=berg")).containsExactly("Maja Berg");
        assertThat(found("?who=MAJA@kund")).containsExactly("Maja Berg");
        assertThat(found("?who=0%25")).containsExactly("100% Åsa_Ek");
        assertThat(found("?who=%C3%A5sa_e")).containsExactly("100% Åsa_Ek");
        assertThat(found("?state=PRINTED")).isEmpty();
        assertThat(found("?topic=seat.confirmed&state=WAITING")).hasSize(3);
        assertThat(found("?page=2")).isEmpty();
        coordinator.get("/goteborg/messages?page=minus").expect(200);
    }

    @Test
    void showsTheTextToEveryoneButOfASecret() {
        var open = send(mail("Maja Berg", "maja@kund.example"));
        var page = coordinator.get("/goteborg/messages/" + open).expect(200);
        assertThat(page.html().select("article.letter").attr("lang")).isEqualTo("sv");
        assertThat(page.html().select("article.letter").text())
                .contains("Hej Maja Berg!", "Välkommen");

        var secret =
                work.in(
                        goteborg.id(),
                        () -> messages.send(draft(mail("Maja Berg", "m@kund.example")).asSecret()));
        var closed = coordinator.get("/goteborg/messages/" + secret).expect(200);
        assertThat(closed.html().select("article.letter")).isEmpty();
        assertThat(closed.text()).contains("Bara mottagaren får läsa texten.");
    }

    @Test
    void sendsAgainToABetterAddress() {
        var first = send(mail("Maja Berg", "wrong@kund.example"));
        post.deliver();
        var page = coordinator.get("/goteborg/messages/" + first);
        coordinator.submit(page, "/resending", Map.of("email", "not an address")).expect(422);
        var again = coordinator.submit(page, "/resending", Map.of("email", "right@kund.example"));
        assertThat(coordinator.follow(again.expect(303)).text())
                .contains("Meddelandet skickas igen.");
        post.deliver();
        assertThat(post.mailTo("right@kund.example").content("text/calendar")).hasSize(3);
        assertThat(coordinator.get("/goteborg/messages/" + first).text())
                .contains("Skickat igen, som ett nytt meddelande");
    }

    @Test
    void isForCoordinatorsOfTheOperatorOnly() {
        var id = send(mail("Maja Berg", "maja@kund.example"));
        var trainer = staff.signedIn(port, goteborg, Role.TRAINER);
        var other = staff.signedIn(port, favrskov, Role.COORDINATOR);
        for (var path : List.of("", "/letters", "/calls", "/refused", "/" + id)) {
            trainer.get("/goteborg/messages" + path).expect(404);
            new Visitor(port, "sv").get("/goteborg/messages" + path).expect(302);
        }
        other.get("/favrskov/messages/" + id).expect(404);
        coordinator.get("/goteborg/messages/not-an-id").expect(404);
    }

    @Test
    void showsACoordinatorOfAProgrammeOnlyItsMessages() {
        var programme = ProgrammeId.next();
        var within =
                work.in(
                        goteborg.id(),
                        () ->
                                messages.send(
                                        draft(mail("Inne Ek", "inne@kund.example"))
                                                .within(programme)));
        var without = send(mail("Ute Alm", "ute@kund.example"));
        var person = staff.person(goteborg, "Per Program", "per@kund.example");
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, programme.value());
        staff.give(goteborg, person, Role.COORDINATOR, scope);
        var narrow = staff.signedIn(port, goteborg, person);

        assertThat(narrow.get("/goteborg/messages").text())
                .contains("Inne Ek")
                .doesNotContain("Ute Alm");
        assertThat(narrow.get("/goteborg/messages?who=kund").text()).doesNotContain("Ute Alm");
        narrow.get("/goteborg/messages/" + within).expect(200);
        narrow.get("/goteborg/messages/" + without).expect(404);
    }

    @Test
    void keepsWhoHasReadAboutWhom() {
        var maja = PersonId.next();
        send(mail("Maja Berg", "maja@kund.example").person(maja));
        coordinator.get("/goteborg/messages").expect(200);
        assertThat(work.in(goteborg.id(), () -> reads.of(maja)))
                .extracting(Read::page)
                .containsExactly("messages");
    }

    private List<String> found(String query) {
        var page = coordinator.get("/goteborg/messages" + query).expect(200);
        return page.html().select("tbody td[data-label=Till]").eachText();
    }

    private MessageId send(Recipient to) {
        return work.in(goteborg.id(), () -> messages.send(draft(to)));
    }

    private static Draft draft(Recipient to) {
        var body =
                Body.empty()
                        .paragraph("Välkommen till kursen.")
                        .fact("När", "21 mars")
                        .link("Din sida", "https://goteborg.example/own/abc");
        return new Draft("seat.confirmed", to, "Du har en plats", body)
                .attach(new Attachment("kurs.ics", "text/calendar", new byte[] {1, 2, 3}));
    }

    private static Recipient mail(String name, String address) {
        return Recipient.byMail(name, new Email(address), SWEDISH);
    }

    private static Recipient letter(String name) {
        return new Recipient(null, name, null, null, HOME, SWEDISH);
    }
}
