package org.handslag.shelter;

import java.util.Locale;
import org.handslag.directory.NewPerson;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the vault holds of one entry.
 *
 * @param entry hers, or one that was merged into it
 */
public record Kept(
        PersonId entry,
        String name,
        @Nullable String email,
        @Nullable String telephone,
        PostalAddress address) {

    NewPerson facts(@Nullable Email free, Locale language) {
        return new NewPerson(name, free, telephone, address, language);
    }
}
