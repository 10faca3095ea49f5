package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private static final String FACTS =
            """
            name = :name, name_key = :nameKey, email = :email, email_key = :key,
            telephone = :telephone, street = :street, postal_code = :postalCode, city = :city,
            language = :language, search = :search
            """;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    People(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Someone was erased, with her address until now: whoever keeps it hears at once. */
    public record Erased(PersonId person, @Nullable Email email, Instant at) {}

    /**
     * Someone's identity is protected from now on: whatever leads to her by her former address, or
     * was opened with it, ends at once.
     */
    public record Sheltered(PersonId person) {}

    public Optional<Person> find(PersonId id) {
        return db.sql("select " + COLUMNS + FOLLOWED + " where asked.id = :id")
                .param("id", id)
                .query(Person::row)
                .optional();
    }

    /** The entry itself, whether it was merged into another or not. */
    Person entry(PersonId id) {
        return db.sql("select " + COLUMNS + " from person p where p.id = :id")
                .param("id", id)
                .query(Person::row)
                .single();
    }

    /** Who has this address; only case is ignored. Empty when the text is no address. */
    public Optional<Person> byEmail(String address) {
        return Email.parse(address).flatMap(this::byEmail);
    }

    public Optional<Person> byEmail(Email email) {
        return db.sql("select " + COLUMNS + FOLLOWED + " where asked.email_key = :key")
                .param("key", email.normalised())
                .query(Person::row)
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
                .query(Person::row)
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
        var saved =
                person.facts()
                                .bind(
                                        db.sql(
                                                """
                                                update person
                                                   set %s, version = version + 1
                                                 where id = :id
                                                   and version = :version
                                                   and erased_at is null
                                                   and (not sheltered
                                                        or (name = :name and email is null
                                                            and telephone is not distinct from
                                                                :telephone::text
                                                            and :email::text is null
                                                            and street = :street and city = :city))
                                                """
                                                        .formatted(FACTS)))
                                .param("id", person.id())
                                .param("version", person.version())
                                .update()
                        == 1;
        if (!saved && isSheltered(person.id())) {
            throw new Refusal("directory.sheltered");
        }
        return saved;
    }

    /** Whether her identity is protected: her row then holds an alias. */
    public boolean isSheltered(PersonId id) {
        return db.sql("select exists (select from person where id = :id and sheltered)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Puts other facts in the place of an entry's, and says whether her identity is protected now.
     * Only whoever keeps the others safe calls this.
     */
    public void shelter(PersonId entry, NewPerson facts, boolean sheltered) {
        var sql =
                """
                update person
                   set %s, sheltered = :sheltered, version = version + 1
                 where id = :id and erased_at is null
                """;
        facts.bind(db.sql(sql.formatted(FACTS)))
                .param("sheltered", sheltered)
                .param("id", entry)
                .update();
        if (sheltered) {
            events.publishEvent(new Sheltered(entry));
        }
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
                .query((row, _) -> new Erased(id(row), Person.email(row.getString("email")), at))
                .list()
                .forEach(events::publishEvent);
    }

    private int insert(PersonId id, NewPerson person, String onConflict) {
        return person.bind(
                        db.sql(
                                """
                                insert into person (id, name, name_key, email, email_key, telephone,
                                                    street, postal_code, city, language, search)
                                values (:id, :name, :nameKey, :email, :key, :telephone,
                                        :street, :postalCode, :city, :language, :search)
                                """
                                        + onConflict))
                .param("id", id)
                .update();
    }

    private static UUID[] array(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }
}
