package org.handslag.settings;

import java.util.List;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at an operator, as everyone may read it. Each part may be missing.
 *
 * @param role what the contact person is, such as "coordinator"
 * @param telephone see {@code Telephone.e164()}, or as it was typed
 * @param address where to send a letter, in lines
 */
public record Contact(
        String name,
        Texts role,
        @Nullable Email email,
        @Nullable String telephone,
        String address,
        long version) {

    static Contact none() {
        return new Contact("", Texts.none(), null, null, "", 0);
    }

    public List<String> addressLines() {
        return address.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether there is no way to reach anyone. */
    public boolean isMissing() {
        return email == null && telephone == null && address.isBlank();
    }
}
