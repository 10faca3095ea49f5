package org.handslag.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What waits for a coordinator's hands stands on her first page and leads to where it is done. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MessagesTodayTest {
    private final Operator goteborg;
    private final Staff staff;
    private final Messages messages;
    private final UnitOfWork work;
    private final int port;

    MessagesTodayTest(
            Cast operators,
            Staff staff,
            Messages messages,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.staff = staff;
        this.messages = messages;
        this.work = work;
        this.port = port;
    }

    @Test
    @Order(1)
    void tellsOfLettersToPrintAndCallsToMake() {
        send("Ida Brev", null, List.of("Björkstigen 12", "417 55 Göteborg"));
        send("Ivar Brev", null, List.of("Björkstigen 14", "417 55 Göteborg"));
        send("Rut Ring", "+46 31 701 00 01", List.of());
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var home = coordinator.get("/goteborg/home").expect(200).html();
        assertThat(home.select("main .tasks a").eachText())
                .containsExactly("1 samtal att ringa", "2 brev att skriva ut");
        for (var link : home.select("main .tasks a").eachAttr("href")) {
            coordinator.get(link).expect(200);
        }
        assertThat(home.select("nav.menu a").eachAttr("href")).contains("/goteborg/messages");
    }

    @Test
    @Order(2)
    void isNothingToAnAdministrator() {
        send("Siv Brev", null, List.of("Björkstigen 16", "417 55 Göteborg"));
        var administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
        var home = administrator.get("/goteborg/home").expect(200).html();
        assertThat(home.select("main .tasks a").eachAttr("href"))
                .noneMatch(link -> link.contains("/messages") || link.contains("/letters"));
    }

    private void send(String name, @Nullable String telephone, List<String> lines) {
        var to = new Recipient(null, name, null, telephone, lines, goteborg.language());
        var body = Body.empty().paragraph("Hej");
        work.in(goteborg.id(), () -> messages.send(new Draft("seat.confirmed", to, "Hej", body)));
    }
}
