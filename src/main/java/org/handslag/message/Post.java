package org.handslag.message;

import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.handslag.web.Addresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Hands mails to the server. Neither a transaction nor a connection to the database is open. */
@Component
class Post {
    private final MailServer server;
    private final Templates templates;
    private final Addresses addresses;
    private final Clock clock;
    private final String from;

    Post(
            MailServer server,
            Templates templates,
            Addresses addresses,
            Clock clock,
            @Value("${handslag.mail.from}") String from) {
        this.server = server;
        this.templates = templates;
        this.addresses = addresses;
        this.clock = clock;
        this.from = from;
    }

    Outcome send(Letter letter, String to, List<Attachment> attachments) {
        try {
            server.sender().send(mail(letter, to, attachments));
            return new Outcome.Delivered();
        } catch (MailSendException e) {
            var causes = e.getMessageExceptions();
            return Answers.of(causes.length > 0 ? causes[0] : e);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return Answers.of(e);
        }
    }

    private MimeMessage mail(Letter letter, String to, List<Attachment> attachments)
            throws MessagingException, UnsupportedEncodingException {
        var mail = server.sender().createMimeMessage();
        var helper = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
        helper.setFrom(from(), letter.sender().name());
        helper.setTo(to);
        var replies = letter.sender().email();
        if (replies != null) {
            helper.setReplyTo(replies.address());
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(PlainText.of(letter), html(letter));
        for (var file : attachments) {
            helper.addAttachment(file.name(), new ByteArrayDataSource(file.bytes(), file.type()));
        }
        mail.setHeader("Message-ID", "<" + letter.id() + "@" + addresses.host() + ">");
        mail.setHeader("Content-Language", letter.lang());
        // RFC 3834: asks absence notes and the like not to answer.
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private String html(Letter letter) {
        var html = new StringOutput();
        templates.layoutMail(letter).render(html);
        return html.toString();
    }

    private String from() {
        if (!from.isBlank()) {
            return from;
        }
        var user = Objects.requireNonNullElse(server.sender().getUsername(), "");
        return user.contains("@") ? user : "no-reply@" + addresses.host();
    }
}
