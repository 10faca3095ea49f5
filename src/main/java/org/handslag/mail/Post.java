package org.handslag.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.handslag.web.Addresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the server. */
@Component
public class Post {
    private final MailServer server;
    private final Addresses addresses;
    private final Clock clock;
    private final String from;

    public Post(
            MailServer server,
            Addresses addresses,
            Clock clock,
            @Value("${handslag.mail.from}") String from) {
        this.server = server;
        this.addresses = addresses;
        this.clock = clock;
        this.from = from;
    }

    /** Takes as long as the server does: no transaction may be open around it. */
    public Outcome send(Mail mail) {
        try {
            server.sender().send(mime(mail));
            return new Outcome.Delivered();
        } catch (MailSendException e) {
            var causes = e.getMessageExceptions();
            return Answers.of(causes.length > 0 ? causes[0] : e);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return Answers.of(e);
        }
    }

    private MimeMessage mime(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var mime = server.sender().createMimeMessage();
        var helper = new MimeMessageHelper(mime, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
        helper.setFrom(from(), line(mail.from()));
        helper.setTo(mail.to().address());
        if (mail.replies() != null) {
            helper.setReplyTo(mail.replies().address());
        }
        helper.setSubject(line(mail.subject()));
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(mail.text(), mail.html());
        for (var file : mail.files()) {
            helper.addAttachment(
                    line(file.name()), new ByteArrayDataSource(file.bytes(), file.type()));
        }
        mime.setHeader("Message-ID", "<" + mail.id() + "@" + addresses.host() + ">");
        mime.setHeader("Content-Language", mail.language().toLanguageTag());
        // RFC 3834: asks absence notes and the like not to answer.
        mime.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            // RFC 8058: her mail program posts there at one press; nobody has to open a page.
            mime.setHeader("List-Unsubscribe", "<" + line(mail.unsubscribe()) + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mime;
    }

    /**
     * What goes into a header stays on one line: behind a break it would be a header of its own.
     * Nothing typed has one, but names come from lists and settings as well.
     */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String from() {
        if (!from.isBlank()) {
            return from;
        }
        var user = Objects.requireNonNullElse(server.sender().getUsername(), "");
        return user.contains("@") ? user : "no-reply@" + addresses.host();
    }
}
