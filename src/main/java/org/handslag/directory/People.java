package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The people of an operator. Whoever was merged into another is found as that other. Callers see to
 * who may look, note the read, and write the journal.
 */
@Repository
public class People {
    private static final String COLUMNS =
            """
            p.id, p.name, p.email, p.telephone, p.street, p.postal_code, p.city, p.language,
            p.erased_at, p.version
            """;

    /** From the entry that is asked for to whoever that has become. */
    private static final String FOLLOWED =
            """
             from person asked
             join person p on p.id = coalesce(asked.merged_into, asked.id)
            """;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    People(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Someone was erased, with her address until now: whoever keeps it hears at once. */
    public record Erased(PersonId person, @Nullable Email email, Instant at) {}

    public Optional<Person> find(PersonId id) {
        return db.sql("select " + COLUMNS + FOLLOWED + " where asked.id = :id")
                .param("id", id)
                .query(People::row)
                .optional();
    }

    /** The entry itself, whether it was merged into another or not. */
    Person entry(PersonId id) {
        return db.sql("select " + COLUMNS + " from person p where p.id = :id")
                .param("id", id)
                .query(People::row)
                .single();
    }

    /** Who has this address; only case is ignored. Empty when the text is no address. */
    public Optional<Person> byEmail(String address) {
        return Email.parse(address).flatMap(this::byEmail);
    }

    public Optional<Person> byEmail(Email email) {
        return db.sql("select " + COLUMNS + FOLLOWED + " where asked.email_key = :key")
                .param("key", email.normalised())
                .query(People::row)
                .optional();
    }

    /** Those of the ids that exist, by name; merged persons are left out. */
    public List<Person> all(Collection<PersonId> ids) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from person p
                                 where p.id = any (:ids)
                                   and p.merged_into is null
                                 order by p.name, p.id
                                """)
                .param("ids", array(ids))
                .query(People::row)
                .list();
    }

    /** By entry the name of whoever it has become: a merge takes nobody's name away. */
    public Map<PersonId, String> names(Collection<PersonId> entries) {
        if (entries.isEmpty()) {
            return Collections.emptyMap();
        }
        return db
                .sql("select asked.id, p.name" + FOLLOWED + " where asked.id = any (:ids)")
                .param("ids", array(entries))
                .query((row, _) -> Map.entry(id(row), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The entries that are this person: her own, and those that were merged into it. */
    public List<PersonId> entries(PersonId id) {
        return db.sql("select id from person where id = :id or merged_into = :id order by id")
                .param("id", id)
                .query((row, _) -> id(row))
                .list();
    }

    /** A new person. Fails on an address that someone has already. */
    public PersonId add(NewPerson person) {
        var id = PersonId.next();
        insert(id, person, "");
        return id;
    }

    /**
     * The person who has this address, or a new one. What is known of her already never changes.
     * Two who meet the same address at once get the same person.
     */
    public PersonId meet(NewPerson person) {
        var email = person.email();
        if (email == null) {
            return add(person);
        }
        var id = PersonId.next();
        return insert(id, person, "on conflict (operator_id, email_key) do nothing") == 1
                ? id
                : byEmail(email).orElseThrow().id();
    }

    /** Saves new facts. False when someone else saved first. */
    public boolean save(Person person) {
        return bind(
                                db.sql(
                                        """
                                        update person
                                           set name = :name, name_key = :nameKey,
                                               email = :email, email_key = :key,
                                               telephone = :telephone, street = :street,
                                               postal_code = :postalCode, city = :city,
                                               language = :language, search = :search,
                                               version = version + 1
                                         where id = :id
                                           and version = :version
                                           and erased_at is null
                                        """),
                                person.facts())
                        .param("id", person.id())
                        .param("version", person.version())
                        .update()
                == 1;
    }

    /** Empties the person's row and leaves the fact that there was someone. */
    public void erase(PersonId id, Instant at) {
        db.sql(
                        """
                        update person
                           set name = '', name_key = '', email = null, email_key = null, telephone = null,
                               street = '', postal_code = '', city = '', search = '',
                               erased_at = :at, version = version + 1
                         where (id = :id or merged_into = :id)
                           and erased_at is null
                        returning id, old.email
                        """)
                .param("id", id)
                .param("at", at)
                .query((row, _) -> new Erased(id(row), email(row.getString("email")), at))
                .list()
                .forEach(events::publishEvent);
    }

    private int insert(PersonId id, NewPerson person, String onConflict) {
        return bind(
                        db.sql(
                                """
                                insert into person (id, name, name_key, email, email_key, telephone,
                                                    street, postal_code, city, language, search)
                                values (:id, :name, :nameKey, :email, :key, :telephone,
                                        :street, :postalCode, :city, :language, :search)
                                """
                                        + onConflict),
                        person)
                .param("id", id)
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, NewPerson person) {
        var email = person.email();
        return statement
                .param("name", person.name())
                .param("nameKey", SearchText.key(person.name()))
                .param("email", email)
                .param("key", email == null ? null : email.normalised())
                .param("telephone", person.telephone())
                .param("street", person.address().street())
                .param("postalCode", person.address().postalCode())
                .param("city", person.address().city())
                .param("language", person.language())
                .param("search", search(person));
    }

    private static String search(NewPerson person) {
        var email = person.email();
        var telephone = person.telephone();
        return SearchText.of(
                person.name(),
                email == null ? "" : email.address(),
                telephone == null ? "" : SearchText.digits(telephone));
    }

    private static UUID[] array(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }

    private static Person row(ResultSet row, int number) throws SQLException {
        return new Person(
                id(row),
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

    private static @Nullable Email email(@Nullable String stored) {
        return stored == null ? null : new Email(stored);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
