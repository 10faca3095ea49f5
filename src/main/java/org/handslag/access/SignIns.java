package org.handslag.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.People;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the sign-ins. */
@Repository
class SignIns {
    private final JdbcClient db;
    private final Clock clock;

    SignIns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One that is begun with a passkey is confirmed with it. */
    void add(SignIn begun, Proof by, String hash, PersonId person) {
        db.sql(
                        """
                        insert into sign_in (id, hash, person_id, device, begun_at, last_seen_at,
                                             begun_by, confirmed_at)
                        values (:id, :hash, :person, :device, :at, :at,
                                :by, case when :by = 'PASSKEY' then :at::timestamptz end)
                        """)
                .param("id", begun.id())
                .param("hash", hash)
                .param("person", person)
                .param("device", begun.device())
                .param("by", by)
                .param("at", begun.begunAt())
                .update();
    }

    /** Who holds this cookie, with the roles of today: one statement, outside a transaction. */
    Optional<SignedIn> find(OperatorId operator, String hash, Instant seenAfter, LocalDate today) {
        var rows =
                db.sql("select * from signed_in(:operator, :hash, :seenAfter, :today)")
                        .param("operator", operator)
                        .param("hash", hash)
                        .param("seenAfter", seenAfter)
                        .param("today", today)
                        .query(SignIns::row)
                        .list();
        return rows.stream().findFirst().map(row -> row.with(operator, grants(rows)));
    }

    void confirm(String hash, Instant at) {
        db.sql("update sign_in set confirmed_at = :at where hash = :hash and ended_at is null")
                .param("hash", hash)
                .param("at", at)
                .update();
    }

    void seen(SignInId id, Instant at) {
        db.sql("update sign_in set last_seen_at = :at where id = :id")
                .param("id", id)
                .param("at", at)
                .update();
    }

    /** The devices on which a person is signed in, the one last seen first. */
    List<SignIn> of(PersonId person, Instant seenAfter) {
        return db.sql(
                        """
                        select id, device, begun_at, last_seen_at
                          from sign_in
                         where person_id = :person
                           and ended_at is null
                           and last_seen_at > :seenAfter
                         order by last_seen_at desc, id
                        """)
                .param("person", person)
                .param("seenAfter", seenAfter)
                .query(
                        (row, _) ->
                                new SignIn(
                                        new SignInId(row.getObject("id", UUID.class)),
                                        row.getString("device"),
                                        instant(row, "begun_at"),
                                        instant(row, "last_seen_at")))
                .list();
    }

    /** Who holds or held this cookie, also when it has ended. */
    Optional<PersonId> whose(String hash) {
        return db.sql("select person_id from sign_in where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    void end(String hash, Instant at) {
        db.sql("update sign_in set ended_at = :at where hash = :hash and ended_at is null")
                .param("hash", hash)
                .param("at", at)
                .update();
    }

    void endAll(PersonId person, Instant at) {
        db.sql("update sign_in set ended_at = :at where person_id = :person and ended_at is null")
                .param("person", person)
                .param("at", at)
                .update();
    }

    @EventListener
    void end(People.Erased erased) {
        endAll(erased.person(), erased.at());
    }

    /** Wherever she is signed in, someone else may be sitting there. */
    @EventListener
    void end(People.Sheltered sheltered) {
        endAll(sheltered.person(), clock.instant());
    }

    int clear(Instant lastSeenBefore) {
        return db.sql("delete from sign_in where last_seen_at < :before")
                .param("before", lastSeenBefore)
                .update();
    }

    private static List<Viewer.Grant> grants(List<Row> rows) {
        return rows.stream().map(Row::grant).flatMap(Optional::stream).toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new Row(
                new SignInId(row.getObject("sign_in_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                instant(row, "last_seen_at"),
                new SignedIn.Shown(
                        Proof.valueOf(row.getString("begun_by")),
                        instant(row, "begun_at"),
                        row.getObject("confirmed_at") == null
                                ? null
                                : instant(row, "confirmed_at")),
                role == null
                        ? Optional.empty()
                        : Optional.of(
                                new Viewer.Grant(
                                        Role.valueOf(role),
                                        new RoleScope(
                                                RoleScope.Kind.valueOf(row.getString("scope_kind")),
                                                row.getObject("scope_id", UUID.class)))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Row(
            SignInId id,
            PersonId person,
            Locale language,
            Instant lastSeenAt,
            SignedIn.Shown shown,
            Optional<Viewer.Grant> grant) {

        SignedIn with(OperatorId operator, List<Viewer.Grant> grants) {
            var viewer = new Viewer(operator, person, grants, language);
            return new SignedIn(id, viewer, lastSeenAt, shown);
        }
    }
}
