package org.handslag.seats;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What wishes for a seat hold of people when they never became one. That someone asked, when, and
 * what came of it stays.
 */
@Component
public class Unconfirmed {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Unconfirmed(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** These hold nothing of anyone any more. Heard in the same transaction. */
    public record Emptied(List<RegistrationId> registrations) {}

    /** Empties what has never been confirmed at dates that ended before a moment. */
    public void emptyOver(Instant before) {
        var emptied = emptyRegistrations(before);
        emptyBookings(before);
        if (!emptied.isEmpty()) {
            events.publishEvent(new Emptied(emptied));
        }
    }

    // Whoever gets a place or loses one gets a calendar file with a higher sequence: 0 tells that
    // a registration without a place has never had one.
    private List<RegistrationId> emptyRegistrations(Instant before) {
        return db.sql(
                        """
                        update registration r
                           set name = '', email = '', telephone = '', version = r.version + 1
                          from course_instance i
                         where i.id = r.instance_id
                           and i.ends_at < :before
                           and r.state <> 'CONFIRMED'
                           and r.sequence = 0
                           and (r.name <> '' or r.email <> '' or r.telephone <> '')
                        returning r.id
                        """)
                .param("before", before)
                .query((row, _) -> new RegistrationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of whose seats none ever was; else the contact goes on answering for the others. */
    private void emptyBookings(Instant before) {
        db.sql(
                        """
                        update booking b
                           set contact_name = '', contact_email = '', contact_telephone = '',
                               organisation = '', workplace = '', asked_by = ''
                          from course_instance i
                         where i.id = b.instance_id
                           and i.ends_at < :before
                           and b.contact_name <> ''
                           and not exists (
                               select from registration r
                                where r.booking_id = b.id
                                  and (r.state = 'CONFIRMED' or r.sequence > 0))
                        """)
                .param("before", before)
                .update();
    }
}
