package org.handslag.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Map;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.PostOffice;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In whose name mails come, and where answers go. */
@ServerTest
class SenderTest {
    private static final String PATH = "/goteborg/settings/contact";

    private final Messages messages;
    private final PostOffice post;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Operator goteborg;
    private final Visitor administrator;

    SenderTest(
            Messages messages,
            PostOffice post,
            UnitOfWork work,
            JdbcClient db,
            Staff staff,
            Cast cast,
            @LocalServerPort int port) {
        this.messages = messages;
        this.post = post;
        this.work = work;
        this.db = db;
        this.goteborg = cast.goteborg();
        this.administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void emptyMailbox() {
        post.empty();
        work.in(
                goteborg.id(),
                () -> {
                    db.sql("delete from operator_contact").update();
                    db.sql("update operator set version = version + 1").update();
                });
    }

    @Test
    void mailsComeFromTheOperatorUntilAnotherNameIsWritten() throws MessagingException {
        send("Hej");
        assertThat(post.mailTo("maja@").header("From"))
                .isEqualTo("\"Mentor i Göteborg\" <no-reply@localhost>");
        assertThat(post.mailTo("maja@").raw().getHeader("Reply-To")).isNull();
    }

    @Test
    void mailsCarryTheWrittenNameAndAnswersGoToTheContact() {
        save("Mentorerna, Göteborg", "ylva@mentor.example", "Ylva Kontakt");
        send("Hej");
        var mail = post.mailTo("maja@");
        assertThat(mail.header("From")).isEqualTo("\"Mentorerna, Göteborg\" <no-reply@localhost>");
        assertThat(mail.header("Reply-To")).isEqualTo("ylva@mentor.example");
        assertThat(mail.text()).contains("Mentorerna, Göteborg", "Ylva Kontakt, ylva@mentor");
    }

    @Test
    void nothingThatIsTypedBecomesAHeader() throws MessagingException {
        save("Mentor\r\nBcc: spion@evil.example\r\n\r\nHej", "ylva@mentor.example", "Ylva");
        send("Välkommen");
        isClean();
    }

    /** Even where a break has come past the forms. */
    @Test
    void nothingThatIsKeptBecomesAHeader() throws MessagingException {
        var sender = "Mentor\r\nBcc: spion@evil.example\r\nX: \u0000";
        work.in(
                goteborg.id(),
                () ->
                        db.sql("insert into operator_contact (sender) values (:sender)")
                                .param("sender", sender.replace("\u0000", "\u0007"))
                                .update());
        work.in(goteborg.id(), () -> db.sql("update operator set version = version + 1").update());
        send("Hej\r\nBcc: spion@evil.example\r\n\r\n<b>kropp</b>");
        isClean();
    }

    @Test
    void refusesAnAddressThatIsTwo() {
        var page = administrator.get(PATH).expect(200);
        for (var wrong :
                new String[] {"a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example"}) {
            administrator.submit(page, "/settings/contact", Map.of("email", wrong)).expect(422);
        }
    }

    private void isClean() throws MessagingException {
        assertThat(post.mails()).hasSize(1);
        var mail = post.mailTo("maja@");
        assertThat(mail.raw().getHeader("Bcc")).isNull();
        assertThat(mail.raw().getHeader("X")).isNull();
        assertThat(mail.header("From")).endsWith("<no-reply@localhost>").contains("Bcc: spion");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.html().select("html").attr("lang")).isEqualTo("sv");
    }

    private void save(String sender, String email, String name) {
        var typed = Map.of("sender", sender, "email", email, "name", name);
        var page = administrator.get(PATH).expect(200);
        administrator.submit(page, "/settings/contact", typed).expect(303);
    }

    private void send(String subject) {
        var to = Recipient.byMail("Maja", new Email("maja@kund.example"), Locale.of("sv"));
        var draft = new Draft("a.b", to, subject, Body.empty().paragraph("Hej"));
        work.in(goteborg.id(), () -> messages.send(draft));
        post.deliver();
    }
}
