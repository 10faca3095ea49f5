package org.handslag.message;

import org.handslag.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what the page of one message shows. */
@Component
class MessagePages {
    private final Envelopes envelopes;
    private final Letters letters;
    private final Steps steps;
    private final MailServer server;

    MessagePages(Envelopes envelopes, Letters letters, Steps steps, MailServer server) {
        this.envelopes = envelopes;
        this.letters = letters;
        this.steps = steps;
        this.server = server;
    }

    MessagePage of(Envelope envelope, Form form) {
        return new MessagePage(
                envelope.id(),
                envelope.to().name(),
                address(envelope),
                envelope.subject(),
                envelope.channel(),
                server.shown(envelope.channel(), envelope.state()),
                envelope.writtenAt(),
                envelope.isReadable() ? letters.of(envelope) : null,
                envelope.secret(),
                envelopes.attachments(envelope.id()).stream().map(Attachment::name).toList(),
                steps.of(envelope.id()),
                envelope.againOf(),
                form);
    }

    private static String address(Envelope envelope) {
        var to = envelope.to();
        var address =
                switch (envelope.channel()) {
                    case MAIL -> to.email() == null ? null : to.email().address();
                    case SMS, CALL -> to.telephone();
                    case LETTER -> String.join("\n", to.postal());
                };
        return address == null ? "" : address;
    }
}
