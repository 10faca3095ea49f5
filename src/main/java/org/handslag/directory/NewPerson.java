package org.handslag.directory;

import java.util.Locale;
import java.util.Set;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

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

    /** Without any fact. */
    static NewPerson nobody() {
        return of("", null, Locale.ROOT);
    }

    /** These facts with some of them taken from the other. */
    NewPerson take(Set<PersonFact> taken, NewPerson other) {
        return new NewPerson(
                taken.contains(PersonFact.NAME) ? other.name : name,
                taken.contains(PersonFact.EMAIL) ? other.email : email,
                taken.contains(PersonFact.TELEPHONE) ? other.telephone : telephone,
                taken.contains(PersonFact.ADDRESS) ? other.address : address,
                taken.contains(PersonFact.LANGUAGE) ? other.language : language);
    }

    public static NewPerson of(String name, @Nullable Email email, Locale language) {
        return new NewPerson(name, email, null, PostalAddress.none(), language);
    }

    /** The facts as a statement's parameters, each by its name, with the keys to find them by. */
    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("name", name)
                .param("nameKey", SearchText.key(name))
                .param("email", email)
                .param("key", email == null ? null : email.normalised())
                .param("telephone", telephone)
                .param("street", address.street())
                .param("postalCode", address.postalCode())
                .param("city", address.city())
                .param("language", language)
                .param("search", search());
    }

    private String search() {
        return SearchText.of(
                name,
                email == null ? "" : email.address(),
                telephone == null ? "" : SearchText.digits(telephone));
    }
}
