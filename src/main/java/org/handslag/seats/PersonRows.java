package org.handslag.seats;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves the rows of one person to another. */
@Repository
class PersonRows {
    private final JdbcClient db;

    PersonRows(JdbcClient db) {
        this.db = db;
    }

    /** All but those at an instance where the other has an active registration already. */
    List<UUID> moveRegistrations(PersonId from, PersonId into) {
        return db.sql(
                        """
                        update registration r set person_id = :into
                         where r.person_id = :from
                           and not exists (
                               select from registration other
                                where other.instance_id = r.instance_id
                                  and other.person_id = :into
                                  and other.state in (
                                      'UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED',
                                      'CONFIRMED'))
                        returning id
                        """)
                .param("from", from)
                .param("into", into)
                .query(UUID.class)
                .list();
    }

    void returnRegistrations(List<UUID> ids, PersonId to) {
        db.sql("update registration set person_id = :to where id = any (:ids)")
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveBookings(PersonId from, PersonId into) {
        return db.sql(
                        """
                        update booking set contact_id = :into
                         where contact_id = :from
                        returning id
                        """)
                .param("from", from)
                .param("into", into)
                .query(UUID.class)
                .list();
    }

    void returnBookings(List<UUID> ids, PersonId to) {
        db.sql("update booking set contact_id = :to where id = any (:ids)")
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
