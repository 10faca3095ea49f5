package org.handslag.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the rooms that someone may enter. A room that is not hers does not exist for her. */
@Repository
class Rooms {
    private final JdbcClient db;

    Rooms(JdbcClient db) {
        this.db = db;
    }

    /**
     * The room with this id, to a contact of its organisation or its workplace, or to the office.
     *
     * @throws NotVisible when it is no room of hers
     */
    Room open(Viewer viewer, RoomId id) {
        return db.sql(
                        """
                        select o.id as organisation_id, o.name, w.id as workplace_id,
                               coalesce(w.name, '') as workplace
                          from organisation o
                          left join workplace w on w.organisation_id = o.id and w.id = :id
                         where o.id = coalesce(
                                   (select organisation_id from workplace where id = :id), :id)
                           and (:office
                                or o.id = any (:organisations)
                                or w.id = any (:workplaces))
                        """)
                .param("id", id)
                .param("office", viewer.has(Role.COORDINATOR))
                .param("organisations", viewer.holds(Role.EMPLOYER_CONTACT, Kind.ORGANISATION))
                .param("workplaces", viewer.holds(Role.EMPLOYER_CONTACT, Kind.WORKPLACE))
                .query(Rooms::row)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Those of which this person is a contact on a day, by name. */
    List<Room> of(PersonId contact, LocalDate day) {
        return db.sql(
                        """
                        select o.id as organisation_id, o.name, w.id as workplace_id,
                               coalesce(w.name, '') as workplace
                          from role_grant g
                          left join workplace w on g.scope_kind = 'WORKPLACE' and w.id = g.scope_id
                          join organisation o
                            on o.id = case when g.scope_kind = 'ORGANISATION' then g.scope_id
                                           else w.organisation_id end
                         where g.person_id = :contact
                           and g.role = 'EMPLOYER_CONTACT'
                           and g.ended_at is null
                           and g.from_day <= :day
                           and (g.until_day is null or g.until_day >= :day)
                         order by o.name, w.name nulls first, g.id
                        """)
                .param("contact", contact)
                .param("day", day)
                .query(Rooms::row)
                .list();
    }

    private static Room row(ResultSet row, int number) throws SQLException {
        var workplace = row.getObject("workplace_id", UUID.class);
        return new Room(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                workplace == null ? null : new WorkplaceId(workplace),
                row.getString("workplace"));
    }
}
