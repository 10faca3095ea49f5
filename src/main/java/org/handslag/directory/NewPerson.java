package org.handslag.directory;

import java.util.Locale;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who may be new.
 *
 * @param telephone as {@code Telephone.e164()} where it is a number of its country's plan, else as
 *     typed
 * @param language in which she is written to
 */
public record NewPerson(
        String name,
        @Nullable Email email,
        @Nullable String telephone,
        PostalAddress address,
        Locale language) {

    public static NewPerson of(String name, @Nullable Email email, Locale language) {
        return new NewPerson(name, email, null, PostalAddress.none(), language);
    }
}
