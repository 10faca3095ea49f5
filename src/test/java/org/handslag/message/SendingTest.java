package org.handslag.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SendingTest {
    private static final byte[] CALENDAR =
            "BEGIN:VCALENDAR\r\nSUMMARY:Grundkurs på Yesbox\r\nEND:VCALENDAR\r\n"
                    .getBytes(StandardCharsets.UTF_8);
    private final Messages messages;
    private final PostOffice post;
    private final SendLog log;
    private final OldTexts old;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final Operator goteborg;
    private final Operator favrskov;
    private final Subject about = new Subject("registration", Uuid7.next());

    SendingTest(
            Messages messages,
            PostOffice post,
            SendLog log,
            OldTexts old,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            Cast cast) {
        this.messages = messages;
        this.post = post;
        this.log = log;
        this.old = old;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
    }

    @BeforeEach
    void emptyMailbox() {
        clock.reset();
        post.empty();
    }

    @Test
    void deliversTextHtmlAndCalendarFileInTheReadersLanguage() throws MessagingException {
        var id = send("maja@kund.example");
        post.deliver();

        var mail = post.mailTo("maja@kund.example");
        assertThat(mail.subject()).isEqualTo("Din plats på grundkursen är klar");
        assertThat(mail.header("Message-ID")).isEqualTo("<" + id + "@localhost>");
        assertThat(mail.header("From")).startsWith("\"Mentor i Göteborg\" <");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Content-Language")).isEqualTo("sv");
        assertThat(mail.text())
                .contains("Hej Maja Berg!", "När: 21 mars 2026", "Se din anmälan:\r\nhttps://");
        assertThat(mail.html().select("html").attr("lang")).isEqualTo("sv");
        assertThat(mail.html().body().child(0).attr("lang")).isEqualTo("sv");
        assertThat(mail.html().body().child(0).attr("dir")).isEqualTo("ltr");
        assertThat(mail.html().select("h1").text()).isEqualTo(mail.subject());
        assertThat(mail.html().select("a.button").attr("href")).startsWith("https://");
        assertThat(mail.content("text/calendar")).isEqualTo(CALENDAR);
        assertThat(mail.part("text/calendar").getFileName()).isEqualTo("kurs.ics");
        assertThat(state(goteborg)).isEqualTo(MessageState.SENT);
    }

    @Test
    void writesFromRightToLeftForWhoeverReadsSo() {
        var arabic = Recipient.byMail("أمينة", new Email("amina@kund.example"), Locale.of("ar"));
        work.in(
                goteborg.id(),
                () -> messages.send(new Draft("a.b", arabic, "مرحبا", Body.empty())));
        post.deliver();
        // The interface is not yet spoken in Arabic, so the frame is in English and says so.
        assertThat(post.mailTo("amina@").html().select("h1").text()).isEqualTo("مرحبا");
    }

    @Test
    void keepsASecretOnlyUntilItIsSent() {
        work.in(goteborg.id(), () -> messages.send(draft("maja@kund.example").asSecret()));
        assertThat(bodies()).isEqualTo(1);
        post.deliver();
        assertThat(post.mails()).hasSize(1);
        assertThat(bodies()).isZero();
    }

    @Test
    void emptiesTextsAfterNinetyDays() {
        send("maja@kund.example");
        post.deliver();
        clock.forward(Duration.ofDays(90));
        old.empty();
        assertThat(bodies()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(1));
        old.empty();
        assertThat(bodies()).isZero();
        assertThat(only(goteborg)).hasSize(1);
    }

    @Test
    void neverHandsOverAMessageOfThePast() {
        work.in(
                goteborg.id(),
                () -> messages.sentAlready(draft("maja@kund.example"), clock.instant()));
        post.deliver();
        assertThat(post.mails()).isEmpty();
    }

    @Test
    void sendsForEachOperatorInItsName() {
        work.in(goteborg.id(), () -> messages.send(draft("a@kund.example")));
        work.in(favrskov.id(), () -> messages.send(draft("b@kund.example")));
        post.deliver();
        assertThat(post.mailTo("a@kund").header("From")).contains("Göteborg");
        assertThat(post.mailTo("b@kund").header("From")).contains("Favrskov");
    }

    private MessageId send(String address) {
        return work.in(goteborg.id(), () -> messages.send(draft(address)));
    }

    private Draft draft(String address) {
        var to = Recipient.byMail("Maja Berg", new Email(address), Locale.of("sv"));
        var body =
                Body.empty()
                        .paragraph("Välkommen till grundkursen.")
                        .fact("När", "21 mars 2026")
                        .fact("Var", "Yesbox")
                        .link("Se din anmälan", "https://goteborg.example/own/abc");
        return new Draft("registration.confirmed", to, "Din plats på grundkursen är klar", body)
                .about(about)
                .attach(new Attachment("kurs.ics", "text/calendar; charset=UTF-8", CALENDAR));
    }

    private List<LoggedMessage> only(Operator operator) {
        return work.in(operator.id(), () -> log.about(about));
    }

    private MessageState state(Operator operator) {
        return only(operator).getFirst().state();
    }

    private int bodies() {
        return work.in(
                goteborg.id(),
                () ->
                        db.sql(
                                        "select count(*) from message where about_id = :id"
                                                + " and body is not null")
                                .param("id", about.id())
                                .query(Integer.class)
                                .single());
    }
}
