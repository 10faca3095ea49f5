package org.handslag.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.MessageId;
import org.handslag.message.Messages;
import org.handslag.message.PostOffice;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ByHandPagesTest {
    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<String> HOME = List.of("Björkstigen 12", "417 55 Göteborg");
    private final Messages messages;
    private final PostOffice post;
    private final UnitOfWork work;
    private final Operator goteborg;
    private final Visitor coordinator;

    ByHandPagesTest(
            Messages messages,
            PostOffice post,
            UnitOfWork work,
            Staff staff,
            Cast cast,
            @LocalServerPort int port) {
        this.messages = messages;
        this.post = post;
        this.work = work;
        this.goteborg = cast.goteborg();
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @BeforeEach
    void emptyOutbox() {
        post.empty();
    }

    @Test
    void writesALetterAfterAMailThatCameBack() {
        var to = new Recipient(null, "Ida Ek", new Email("Ida@kund.example"), null, HOME, SWEDISH);
        var first = send(to);
        post.deliver();
        var page = coordinator.get("/goteborg/messages/" + first);
        coordinator.submit(page, "/bounce", Map.of()).expect(303);
        coordinator.post("/goteborg/messages/" + first + "/bounce", Map.of()).expect(403);

        send(to);
        assertThat(coordinator.get("/goteborg/messages/letters").text()).contains("Ida Ek");
        var refused = coordinator.get("/goteborg/messages/refused").expect(200);
        assertThat(refused.html().select("tbody th").text()).isEqualTo("ida@kund.example");

        coordinator.submit(refused, "/refused/clearing", Map.of()).expect(303);
        assertThat(coordinator.get("/goteborg/messages/refused").text())
                .contains("Alla adresser fungerar");
    }

    @Test
    void printsLettersAndMarksTheChosen() {
        var gunnar = send(letter("Gunnar Åström"));
        send(letter("Амина Варсаме"));
        var page = coordinator.get("/goteborg/messages/letters").expect(200);
        assertThat(page.html().select("nav.tabs").text()).contains("2 brev att skriva ut");

        var paper = page.html().select("a[href*=letters.pdf]").attr("href");
        var pdf = coordinator.get(paper).expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        PdfUa.assertAccessible(pdf.raw().body());

        coordinator.submit(page, "/printing", Map.of("letter", gunnar.toString())).expect(303);
        var left = coordinator.get("/goteborg/messages/letters");
        assertThat(left.text()).contains("Амина Варсаме").doesNotContain("Gunnar");
        coordinator.get("/goteborg/messages/letters.pdf?letter=nonsense").expect(404);
        coordinator.get("/goteborg/messages/letters.pdf").expect(404);
    }

    @Test
    void listsCallsUntilSomeoneHasMadeThem() {
        var call = send(new Recipient(null, "Olle Ny", null, "031-10 20 30", List.of(), SWEDISH));
        var list = coordinator.get("/goteborg/messages/calls").expect(200);
        assertThat(list.text()).contains("Olle Ny", "031-10 20 30");

        var page = coordinator.get("/goteborg/messages/" + call);
        var done = coordinator.submit(page, "/call", Map.of("note", "Han kommer."));
        assertThat(coordinator.follow(done.expect(303)).text()).contains("Inga samtal väntar.");
        coordinator.submit(page, "/call", Map.of("note", "igen")).expect(409);
        assertThat(coordinator.get("/goteborg/messages/" + call).text())
                .contains("Uppringd, av Coordinator Persson", "Han kommer.");
    }

    @Test
    void takesOutMoreLettersAndCallsThanOnePageShows() {
        for (int i = 0; i < 51; i++) {
            send(letter("Brev " + i));
            send(new Recipient(null, "Samtal " + i, null, "031-10 20 30", List.of(), SWEDISH));
        }
        for (var list : List.of("letters", "calls")) {
            var path = "/goteborg/messages/" + list;
            var page = coordinator.get(path).expect(200).html();
            assertThat(page.select("tbody tr, input[name=letter]")).hasSize(50);
            assertThat(coordinator.get(path + ".csv").expect(200).text().lines()).hasSize(52);
        }
    }

    private MessageId send(Recipient to) {
        var body =
                Body.empty()
                        .paragraph("Välkommen till kursen.")
                        .fact("När", "21 mars")
                        .link("Din sida", "https://goteborg.example/own/abc");
        return work.in(
                goteborg.id(),
                () -> messages.send(new Draft("seat.confirmed", to, "Du har en plats", body)));
    }

    private static Recipient letter(String name) {
        return new Recipient(null, name, null, null, HOME, SWEDISH);
    }
}
