package org.handslag.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the roles that were given. */
@Repository
class Grants {
    private static final String COLUMNS =
            """
            id, person_id, role, scope_kind, scope_id, from_day, until_day, reason, given_by,
            given_at, ended_by, ended_at, version
            """;

    private final JdbcClient db;

    Grants(JdbcClient db) {
        this.db = db;
    }

    Optional<RoleGrant> find(GrantId id) {
        return db.sql("select " + COLUMNS + " from role_grant where id = :id")
                .param("id", id)
                .query(Grants::row)
                .optional();
    }

    /** All that a person was ever given, the latest first. */
    List<RoleGrant> of(PersonId person) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from role_grant
                                 where person_id = :person
                                 order by given_at desc, id
                                """)
                .param("person", person)
                .query(Grants::row)
                .list();
    }

    /** The administrators, held back from others until this unit of work is over. */
    List<RoleGrant> administratorsLocked() {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from role_grant
                                 where role = :administrator
                                   and ended_at is null
                                 order by id
                                   for update
                                """)
                .param("administrator", Role.ADMINISTRATOR)
                .query(Grants::row)
                .list();
    }

    void add(RoleGrant grant) {
        db.sql(
                        """
                        insert into role_grant (id, person_id, role, scope_kind, scope_id,
                                                from_day, until_day, reason, given_by, given_at)
                        values (:id, :person, :role, :kind, :scope,
                                :from, :until, :reason, :by, :at)
                        """)
                .param("id", grant.id())
                .param("person", grant.person())
                .param("role", grant.role())
                .param("kind", grant.scope().kind())
                .param("scope", grant.scope().id())
                .param("from", grant.period().from())
                .param("until", grant.period().until())
                .param("reason", grant.reason())
                .param("by", grant.by())
                .param("at", grant.at())
                .update();
    }

    /** Saves period, reason and ending. False when someone else saved first. */
    boolean save(RoleGrant grant) {
        var ending = grant.ending();
        return db.sql(
                                """
                                update role_grant
                                   set from_day = :from, until_day = :until, reason = :reason,
                                       ended_by = :endedBy, ended_at = :endedAt,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("id", grant.id())
                        .param("from", grant.period().from())
                        .param("until", grant.period().until())
                        .param("reason", grant.reason())
                        .param("endedBy", ending == null ? null : ending.by())
                        .param("endedAt", ending == null ? null : ending.at())
                        .param("version", grant.version())
                        .update()
                == 1;
    }

    static RoleGrant row(ResultSet row, int number) throws SQLException {
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new RoleGrant(
                new GrantId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new RoleScope(
                        RoleScope.Kind.valueOf(row.getString("scope_kind")),
                        row.getObject("scope_id", UUID.class)),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                row.getString("reason"),
                person(row.getObject("given_by", UUID.class)),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                endedAt == null
                        ? null
                        : new RoleGrant.Ending(
                                person(row.getObject("ended_by", UUID.class)),
                                Instant.from(endedAt)),
                row.getLong("version"));
    }

    private static @Nullable PersonId person(@Nullable UUID stored) {
        return stored == null ? null : new PersonId(stored);
    }
}
