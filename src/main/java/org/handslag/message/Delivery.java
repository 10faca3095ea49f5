package org.handslag.message;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands a message to whichever server its channel needs. */
@Component
class Delivery {
    private final MailServer server;
    private final Post post;
    private final @Nullable TextMessages textMessages;

    Delivery(MailServer server, Post post, ObjectProvider<TextMessages> textMessages) {
        this.server = server;
        this.post = post;
        this.textMessages = textMessages.getIfAvailable();
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

    Outcome deliver(Parcel parcel) {
        var to = parcel.envelope().to();
        return switch (parcel.envelope().channel()) {
            case MAIL -> {
                var email = Objects.requireNonNull(to.email());
                yield post.send(parcel.letter(), email.address(), parcel.attachments());
            }
            case SMS -> text(Objects.requireNonNull(to.telephone()), parcel.letter());
            case LETTER, CALL -> throw new IllegalArgumentException("People do this by hand");
        };
    }

    private Outcome text(String telephone, Letter letter) {
        try {
            Objects.requireNonNull(textMessages).send(telephone, PlainText.of(letter));
            return new Outcome.Delivered();
        } catch (IOException e) {
            return Answers.of(e);
        }
    }
}
