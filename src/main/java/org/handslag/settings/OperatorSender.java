package org.handslag.settings;

import java.util.Locale;
import org.handslag.message.Senders;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages come from the operator, by the name it wants, and answers go to its contact. */
@Component
class OperatorSender implements Senders {
    private final Operators operators;
    private final OperatorSettings settings;

    OperatorSender(Operators operators, OperatorSettings settings) {
        this.operators = operators;
        this.settings = settings;
    }

    @Override
    public Sender of(OperatorId id) {
        var operator = operators.find(id).orElseThrow();
        var contact = settings.contact(operator);
        return new Sender(
                contact.sender().isEmpty() ? operator.name() : contact.sender(),
                contact.name().isEmpty() ? null : contact.name(),
                contact.email(),
                telephone(contact, operator.language()),
                contact.addressLines());
    }

    private static @Nullable String telephone(Contact contact, Locale reader) {
        return contact.telephone() == null ? null : contact.telephoneFor(reader);
    }
}
