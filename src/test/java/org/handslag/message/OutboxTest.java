package org.handslag.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class OutboxTest {
    private static final Locale SWEDISH = Locale.of("sv");
    private final Messages messages;
    private final RefusedAddresses refused;
    private final SendLog log;
    private final UnitOfWork work;
    private final Operator goteborg;
    private final Operator favrskov;
    private final Subject about = new Subject("registration", Uuid7.next());

    OutboxTest(
            Messages messages, RefusedAddresses refused, SendLog log, UnitOfWork work, Cast cast) {
        this.messages = messages;
        this.refused = refused;
        this.log = log;
        this.work = work;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
    }

    @Test
    void restsWhileNoServerIsNamed() {
        send(byMail("maja@kund.example"));
        assertThat(only().channel()).isEqualTo(Channel.MAIL);
        assertThat(only().state()).isEqualTo(MessageState.RESTING);
        assertThat(only().settledAt()).isNull();
    }

    @Test
    void choosesTheWayOnWhichThePersonCanBeReached() {
        assertThat(wayTo(null, "070-174 06 05", List.of("Storgatan 1", "411 01 Göteborg")))
                .isEqualTo(Channel.LETTER);
        assertThat(wayTo(null, "070-174 06 05", List.of())).isEqualTo(Channel.CALL);
        assertThat(wayTo(null, null, List.of())).isEqualTo(Channel.CALL);
        assertThat(wayTo("vera@kund.example", null, List.of())).isEqualTo(Channel.MAIL);
    }

    @Test
    void writesNoMailToAnAddressThatIsRefused() {
        var first = send(byMail("Lost@kund.example"));
        work.in(
                goteborg.id(),
                () -> refused.add("lost@kund.example", first, "550 unknown", Instant.EPOCH));
        assertThat(wayTo("LOST@kund.example", null, List.of("Gatan 1"))).isEqualTo(Channel.LETTER);

        work.in(goteborg.id(), () -> messages.forgetRefusal(new Email("lost@kund.example")));
        assertThat(wayTo("lost@kund.example", null, List.of())).isEqualTo(Channel.MAIL);
    }

    @Test
    void writesNoMessageWhenTheWorkIsUndone() {
        assertThatThrownBy(
                        () ->
                                work.in(
                                        goteborg.id(),
                                        () -> {
                                            messages.send(draft(byMail("a@kund.example")));
                                            throw new Refusal("no");
                                        }))
                .isInstanceOf(Refusal.class);
        assertThat(logged()).isEmpty();
    }

    @Test
    void countsMessagesOfThePastAsSent() {
        var then = Instant.parse("2019-11-01T08:00:00Z");
        work.in(
                goteborg.id(),
                () -> messages.sentAlready(draft(byMail("maja@kund.example")), then));
        assertThat(only().state()).isEqualTo(MessageState.SENT);
        assertThat(only().settledAt()).isEqualTo(then);
    }

    @Test
    void keepsOperatorsApart() {
        send(byMail("maja@kund.example"));
        assertThat(work.in(favrskov.id(), () -> log.about(about))).isEmpty();
    }

    private Channel wayTo(String email, String telephone, List<String> postal) {
        var address = email == null ? null : new Email(email);
        send(new Recipient(null, "Vera Lind", address, telephone, postal, SWEDISH));
        return logged().getFirst().channel();
    }

    private static Recipient byMail(String address) {
        return Recipient.byMail("Maja Berg", new Email(address), SWEDISH);
    }

    private MessageId send(Recipient to) {
        return work.in(goteborg.id(), () -> messages.send(draft(to)));
    }

    private Draft draft(Recipient to) {
        return new Draft(
                        "registration.confirmed",
                        to,
                        "Din plats är klar",
                        Body.empty().paragraph("Välkommen!").fact("När", "21 mars"))
                .about(about)
                .attach(new Attachment("kurs.ics", "text/calendar", new byte[] {1, 2, 3}));
    }

    private List<LoggedMessage> logged() {
        return work.in(goteborg.id(), () -> log.about(about));
    }

    private LoggedMessage only() {
        assertThat(logged()).hasSize(1);
        return logged().getFirst();
    }
}
