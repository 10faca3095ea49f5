package org.handslag.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the passkeys. */
@Repository
class Passkeys {
    private static final String[] STAFF =
            Stream.of(Role.values()).filter(Role::isStaff).map(Role::name).toArray(String[]::new);

    private final JdbcClient db;

    Passkeys(JdbcClient db) {
        this.db = db;
    }

    /** False when this key is known here already, whoever has it. */
    boolean add(Passkey passkey, PersonId person, PublicKey key) {
        return db.sql(
                                """
                                insert into passkey (id, person_id, name, credential, public_key,
                                                     counter, backup_eligible, made_at)
                                values (:id, :person, :name, :credential, :attested,
                                        :counter, :eligible, :at)
                                on conflict (operator_id, credential) do nothing
                                """)
                        .param("id", passkey.id())
                        .param("person", person)
                        .param("name", passkey.name())
                        .param("credential", key.credential())
                        .param("attested", key.attested())
                        .param("counter", key.counter())
                        .param("eligible", key.backupEligible())
                        .param("at", passkey.madeAt())
                        .update()
                == 1;
    }

    /** The newest last. */
    List<Passkey> of(PersonId person) {
        return db.sql(
                        """
                        select id, name, made_at, used_at
                          from passkey
                         where person_id = :person
                         order by made_at, id
                        """)
                .param("person", person)
                .query(Passkeys::row)
                .list();
    }

    Optional<Passkey> find(PasskeyId id, PersonId person) {
        return of(person).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
    }

    /** Those of the staff who have a key, by name. */
    List<KeyHolder> ofStaff() {
        return db.sql(
                        """
                        select p.id, p.name, max(k.used_at) as used_at
                          from passkey k
                          join person p on p.id = k.person_id
                         where exists (select from role_grant g
                                        where g.person_id = p.id
                                          and g.ended_at is null
                                          and g.role = any (:staff))
                         group by p.id, p.name
                         order by p.name, p.id
                        """)
                .param("staff", STAFF)
                .query(
                        (row, _) ->
                                new KeyHolder(
                                        new PersonId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        instant(row.getObject("used_at", OffsetDateTime.class))))
                .list();
    }

    /** What the devices call this person's keys. */
    List<String> credentials(PersonId person) {
        return db.sql("select credential from passkey where person_id = :person order by id")
                .param("person", person)
                .query(String.class)
                .list();
    }

    /** The key of this name; of two uses at once the second waits, as the counter must grow. */
    Optional<Owned> lock(String credential) {
        return db.sql(
                        """
                        select id, person_id, public_key, counter, backup_eligible
                          from passkey
                         where credential = :credential
                           for update
                        """)
                .param("credential", credential)
                .query((row, _) -> owned(row, credential))
                .optional();
    }

    void used(PasskeyId id, long counter, Instant at) {
        db.sql("update passkey set counter = :counter, used_at = :at where id = :id")
                .param("counter", counter)
                .param("at", at)
                .param("id", id)
                .update();
    }

    void remove(PasskeyId id) {
        db.sql("delete from passkey where id = :id").param("id", id).update();
    }

    void removeAll(PersonId person) {
        db.sql("delete from passkey where person_id = :person").param("person", person).update();
    }

    private static Owned owned(ResultSet row, String credential) throws SQLException {
        return new Owned(
                new PasskeyId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PublicKey(
                        credential,
                        row.getBytes("public_key"),
                        row.getLong("counter"),
                        row.getBoolean("backup_eligible")));
    }

    private static Passkey row(ResultSet row, int number) throws SQLException {
        var made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return new Passkey(
                new PasskeyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                made,
                instant(row.getObject("used_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
