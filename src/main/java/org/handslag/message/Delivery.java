package org.handslag.message;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handslag.mail.Mail;
import org.handslag.mail.MailServer;
import org.handslag.mail.Outcome;
import org.handslag.mail.Post;
import org.handslag.mail.TextMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Hands a message to whichever server its channel needs. */
@Component
class Delivery {
    private final MailServer server;
    private final Post post;
    private final @Nullable TextMessages textMessages;
    private final Templates templates;

    Delivery(
            MailServer server,
            Post post,
            ObjectProvider<TextMessages> textMessages,
            Templates templates) {
        this.server = server;
        this.post = post;
        this.textMessages = textMessages.getIfAvailable();
        this.templates = templates;
    }

    /** The channels that need nobody's hands and are configured here. */
    Set<Channel> channels() {
        var channels = EnumSet.noneOf(Channel.class);
        if (server.isConfigured()) {
            channels.add(Channel.MAIL);
        }
        if (textMessages != null) {
            channels.add(Channel.SMS);
        }
        return channels;
    }

    /** Neither a transaction nor a connection to the database is open. */
    Outcome deliver(Letters.Parcel parcel) {
        return switch (parcel.envelope().channel()) {
            case MAIL -> post.send(mail(parcel));
            case SMS -> text(parcel);
            case LETTER, CALL -> throw new IllegalArgumentException("People do this by hand");
        };
    }

    private Mail mail(Letters.Parcel parcel) {
        var letter = parcel.letter();
        var html = new StringOutput();
        templates.layoutMail(letter).render(html);
        return new Mail(
                letter.id().toString(),
                letter.sender().name(),
                letter.sender().email(),
                Objects.requireNonNull(parcel.envelope().to().email()),
                letter.locale(),
                letter.subject(),
                PlainText.of(letter),
                html.toString(),
                files(parcel),
                parcel.envelope().unsubscribe());
    }

    private static List<Mail.File> files(Letters.Parcel parcel) {
        return parcel.attachments().stream()
                .map(file -> new Mail.File(file.name(), file.type(), file.bytes()))
                .toList();
    }

    private Outcome text(Letters.Parcel parcel) {
        try {
            var telephone = Objects.requireNonNull(parcel.envelope().to().telephone());
            Objects.requireNonNull(textMessages).send(telephone, PlainText.of(parcel.letter()));
            return new Outcome.Delivered();
        } catch (IOException e) {
            return new Outcome.Delayed(String.valueOf(e.getMessage()));
        }
    }
}
