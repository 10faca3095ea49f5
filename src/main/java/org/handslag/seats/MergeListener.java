package org.handslag.seats;

import java.util.List;
import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.scope.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations follow their person when two entries turn out to be one. */
@Repository
class MergeListener {
    private static final String REGISTRATION = "registration";
    private static final String BOOKING = "booking";

    private final JdbcClient db;
    private final MovedRows moved;

    MergeListener(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    @EventListener
    void hear(PersonsMerged merged) {
        moved.remember(
                merged.merge(), REGISTRATION, moveRegistrations(merged.from(), merged.into()));
        moved.remember(merged.merge(), BOOKING, moveBookings(merged.from(), merged.into()));
    }

    @EventListener
    void hear(PersonsParted parted) {
        returnRegistrations(moved.of(parted.merge(), REGISTRATION), parted.from());
        returnBookings(moved.of(parted.merge(), BOOKING), parted.from());
    }

    /** All but those at an instance where the other has an active registration already. */
    private List<UUID> moveRegistrations(PersonId from, PersonId into) {
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

    private void returnRegistrations(List<UUID> ids, PersonId to) {
        db.sql("update registration set person_id = :to where id = any (:ids)")
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private List<UUID> moveBookings(PersonId from, PersonId into) {
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

    private void returnBookings(List<UUID> ids, PersonId to) {
        db.sql("update booking set contact_id = :to where id = any (:ids)")
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
