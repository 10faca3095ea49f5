package org.handslag.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.ui.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what was written into its reader's language, with who writes. */
@Component
class Letters {
    private final Envelopes envelopes;
    private final Operators operators;
    private final ObjectProvider<Senders> senders;
    private final Languages languages;

    Letters(
            Envelopes envelopes,
            Operators operators,
            ObjectProvider<Senders> senders,
            Languages languages) {
        this.envelopes = envelopes;
        this.operators = operators;
        this.senders = senders;
        this.languages = languages;
    }

    /** Inside a unit of work of the message's operator; its body must not have been emptied. */
    Letter of(Envelope envelope) {
        var body = Objects.requireNonNull(envelope.body(), "The message has been emptied");
        return letter(envelope.id(), envelope.to(), envelope.subject(), body, envelope.writtenAt());
    }

    /** One that is not sent, as its reader would get it. */
    Letter of(Draft draft, Instant at) {
        return letter(MessageId.next(), draft.to(), draft.subject(), draft.body(), at);
    }

    private Letter letter(MessageId id, Recipient to, String subject, Body body, Instant at) {
        var operator = operators.find(Scope.required()).orElseThrow();
        return new Letter(
                id,
                to.name(),
                to.postal(),
                languages.in(to.language()),
                LocalDate.ofInstant(at, operator.zone()),
                subject,
                body,
                sender(operator));
    }

    /** All that is needed to hand a message over when the database is closed again. */
    record Parcel(Envelope envelope, Letter letter, List<Attachment> attachments) {}

    Parcel parcel(Envelope envelope) {
        return new Parcel(envelope, of(envelope), envelopes.attachments(envelope.id()));
    }

    private Senders.Sender sender(Operator operator) {
        var known = senders.getIfAvailable();
        return known != null ? known.of(operator.id()) : Senders.Sender.named(operator.name());
    }
}
