package org.handslag.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.role.GrantId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is a contact of an employer. */
@Repository
class Contacts {
    private final JdbcClient db;

    Contacts(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those of the organisation, and those of its workplaces or of the one whose room it is, who
     * are so today or later.
     */
    List<EmployerContact> of(Room room, Viewer viewer, LocalDate today) {
        return room.bind(
                        db.sql(
                                """
                                select g.id, g.person_id, g.scope_kind, g.scope_id, g.from_day,
                                       coalesce(w.name, '') as workplace,
                                       case when :office or g.person_id = :self or exists (
                                                select from affiliation a
                                                  join workplace own on own.id = a.workplace_id
                                                 where a.person_id = g.person_id
                                                   and own.organisation_id = :organisation)
                                            then p.name else coalesce(p.email, '') end as name,
                                       g.person_id = :self as self
                                  from role_grant g
                                  join person p on p.id = g.person_id
                                  left join workplace w
                                    on g.scope_kind = 'WORKPLACE' and w.id = g.scope_id
                                 where g.role = 'EMPLOYER_CONTACT'
                                   and g.ended_at is null
                                   and (g.until_day is null or g.until_day >= :today)
                                   and p.erased_at is null and p.merged_into is null
                                   and (g.scope_kind = 'ORGANISATION' and g.scope_id = :organisation
                                        or w.organisation_id = :organisation
                                            and (:workplace::uuid is null or w.id = :workplace))
                                 order by w.name nulls first, name, g.id
                                """))
                .param("office", viewer.has(Role.COORDINATOR))
                .param("self", viewer.self())
                .param("today", today)
                .query(Contacts::row)
                .list();
    }

    private static EmployerContact row(ResultSet row, int number) throws SQLException {
        return new EmployerContact(
                new GrantId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new RoleScope(
                        RoleScope.Kind.valueOf(row.getString("scope_kind")),
                        row.getObject("scope_id", UUID.class)),
                row.getString("workplace"),
                row.getObject("from_day", LocalDate.class),
                row.getBoolean("self"));
    }
}
