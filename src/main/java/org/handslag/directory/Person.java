package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * A person, who exists once per operator. Never a cause, never an identity number.
 *
 * @param name empty once she is erased
 * @param telephone see {@link NewPerson}
 * @param language in which she is written to
 */
public record Person(
        PersonId id,
        String name,
        @Nullable Email email,
        @Nullable String telephone,
        PostalAddress address,
        Locale language,
        @Nullable Instant erasedAt,
        long version) {

    public boolean isErased() {
        return erasedAt != null;
    }

    /** The same person with other facts. */
    public Person with(NewPerson facts) {
        return new Person(
                id,
                facts.name(),
                facts.email(),
                facts.telephone(),
                facts.address(),
                facts.language(),
                erasedAt,
                version);
    }

    public NewPerson facts() {
        return new NewPerson(name, email, telephone, address, language);
    }

    /** The number as one writes it where the reader lives; empty when there is none. */
    public String telephoneShownTo(Locale reader) {
        return telephone == null
                ? ""
                : Telephone.parse(telephone, Country.SE)
                        .filter(number -> telephone.startsWith("+"))
                        .map(number -> number.shownTo(reader))
                        .orElse(telephone);
    }

    static Person row(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                email(row.getString("email")),
                row.getString("telephone"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city")),
                Locale.forLanguageTag(row.getString("language")),
                instant(row.getObject("erased_at", OffsetDateTime.class)),
                row.getLong("version"));
    }

    static @Nullable Email email(@Nullable String stored) {
        return stored == null ? null : new Email(stored);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
