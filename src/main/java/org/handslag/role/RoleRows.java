package org.handslag.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles as a page lists them: those that its viewer may give and take back. */
@Repository
class RoleRows {
    private static final String SELECT =
            """
            select g.id, g.person_id, p.name, g.role, g.scope_kind, r.name as programme,
                   coalesce(o.name, w.name, '') as place, g.from_day, g.until_day,
                   g.ended_at is not null as ended
              from role_grant g
              join person p on p.id = g.person_id
              left join programme r on r.id = g.scope_id
              left join organisation o on o.id = g.scope_id
              left join workplace w on w.id = g.scope_id
             where g.role = any (:roles)
               and (:programmes::uuid[] is null
                    or g.scope_kind in ('ORGANISATION', 'WORKPLACE', 'COURSE_INSTANCE')
                    or (g.scope_kind = 'PROGRAMME' and g.scope_id = any (:programmes)))
            """;

    private final JdbcClient db;

    RoleRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that hold on this day or later, by name. */
    List<RoleRow> standing(Viewer viewer, LocalDate today) {
        return asked(
                        viewer,
                        """
                        and g.ended_at is null
                        and (g.until_day is null or g.until_day >= :today)
                        order by p.name, g.person_id, g.role, g.id
                        """)
                .param("today", today)
                .query(RoleRows::row)
                .list();
    }

    /** So many of those that are over, the latest first. */
    List<RoleRow> over(Viewer viewer, LocalDate today, int most) {
        return asked(
                        viewer,
                        """
                        and (g.ended_at is not null or g.until_day < :today)
                        order by coalesce(g.ended_at::date, g.until_day) desc, g.id
                        limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query(RoleRows::row)
                .list();
    }

    /** Those that one person holds on this day or later. */
    List<RoleRow> of(Viewer viewer, PersonId person, LocalDate today) {
        return asked(
                        viewer,
                        """
                        and g.person_id = :person
                        and g.ended_at is null
                        and (g.until_day is null or g.until_day >= :today)
                        order by g.role, g.id
                        """)
                .param("person", person)
                .param("today", today)
                .query(RoleRows::row)
                .list();
    }

    Optional<RoleRow> find(Viewer viewer, GrantId id) {
        return asked(viewer, "and g.id = :id").param("id", id).query(RoleRows::row).optional();
    }

    private JdbcClient.StatementSpec asked(Viewer viewer, String which) {
        var roles = Giving.roles(viewer).stream().map(Role::name).toArray(String[]::new);
        var everywhere = viewer.has(Role.ADMINISTRATOR);
        return db.sql(SELECT + which)
                .param("roles", roles)
                .param("programmes", everywhere ? null : viewer.programmes(Role.COORDINATOR));
    }

    private static RoleRow row(ResultSet row, int number) throws SQLException {
        var programme = row.getString("programme");
        return new RoleRow(
                new GrantId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                RoleScope.Kind.valueOf(row.getString("scope_kind")),
                programme == null ? null : Texts.parse(programme),
                row.getString("place"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("ended"));
    }
}
