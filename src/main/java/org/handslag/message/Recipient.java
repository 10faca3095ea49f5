package org.handslag.message;

import java.util.List;
import java.util.Locale;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who a message is for, and how she can be reached.
 *
 * @param person null for someone who is no person of the operator
 * @param telephone as it was typed
 * @param postal lines of the postal address below the name; empty when none is known
 * @param language in which the message is written
 */
public record Recipient(
        @Nullable PersonId person,
        String name,
        @Nullable Email email,
        @Nullable String telephone,
        List<String> postal,
        Locale language) {

    public Recipient {
        postal = List.copyOf(postal);
    }

    public static Recipient byMail(String name, Email email, Locale language) {
        return new Recipient(null, name, email, null, List.of(), language);
    }

    public Recipient person(PersonId known) {
        return new Recipient(known, name, email, telephone, postal, language);
    }

    Recipient at(@Nullable Email address) {
        return new Recipient(person, name, address, telephone, postal, language);
    }
}
