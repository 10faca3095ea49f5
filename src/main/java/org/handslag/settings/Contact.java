package org.handslag.settings;

import java.util.List;
import java.util.Locale;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.Telephone;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at an operator, as everyone may read it. Each part may be missing.
 *
 * @param sender the name that messages come from; empty when it is the operator's own
 * @param role what the contact person is, such as "coordinator"
 * @param telephone see {@code Telephone.e164()}, or as it was typed
 * @param address where to send a letter, in lines
 */
public record Contact(
        String sender,
        String name,
        Texts role,
        @Nullable Email email,
        @Nullable String telephone,
        String address,
        long version) {

    static Contact none() {
        return new Contact("", "", Texts.none(), null, null, "", 0);
    }

    public List<String> addressLines() {
        return address.lines().filter(line -> !line.isBlank()).toList();
    }

    /** As one writes the number where the reader lives; what is no known number as it was typed. */
    public String telephoneFor(Locale reader) {
        return telephone == null ? "" : shown(telephone, reader);
    }

    static String shown(String telephone, Locale reader) {
        return Telephone.parse(telephone, Country.SE)
                .filter(number -> telephone.startsWith("+"))
                .map(number -> number.shownTo(reader))
                .orElse(telephone);
    }

    /** Whether there is no way to reach anyone. */
    public boolean isMissing() {
        return email == null && telephone == null && address.isBlank();
    }
}
