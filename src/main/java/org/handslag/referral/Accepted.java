package org.handslag.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who have been told that they get a mentor, until one is found and the mentorship over. */
@Repository
public class Accepted {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Accepted(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Someone has a mentor, or has changed her mind. */
    public record WaitsNoLonger(ReferralId referral) {}

    /** Of these programmes, or of all when null, who has waited longest first. */
    public List<Referral> of(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select *
                          from referral
                         where answer = 'ACCEPTED' and withdrawn_at is null and no_at is null
                           and found_at is null
                           and person_id is not null and name <> ''
                           and (:programmes::uuid[] is null
                                or programme_id = any (:programmes::uuid[]))
                         order by answered_at, id
                        """)
                .param("programmes", programmes)
                .query(ReferralRows::row)
                .list();
    }

    /** Those of one person, wherever she waits. */
    public List<Referral> of(PersonId person) {
        return db.sql(
                        """
                        select *
                          from referral
                         where person_id = :person
                           and answer = 'ACCEPTED' and withdrawn_at is null and no_at is null
                           and found_at is null and name <> ''
                         order by answered_at, id
                        """)
                .param("person", person)
                .query(ReferralRows::row)
                .list();
    }

    /** A mentor is found for her. */
    public void found(ReferralId id, Instant at) {
        save(id, at);
        events.publishEvent(new WaitsNoLonger(id));
    }

    /** The mentorship is over; she can come in anew. */
    public void over(ReferralId id, Instant at) {
        db.sql(
                        """
                        update referral set over_at = :at, version = version + 1
                         where id = :id and found_at is not null
                        """)
                .param("at", at)
                .param("id", id)
                .update();
    }

    /** It never began: she waits for a mentor as before. */
    public void again(ReferralId id) {
        save(id, null);
    }

    private void save(ReferralId id, @Nullable Instant found) {
        db.sql(
                        """
                        update referral
                           set found_at = :found, over_at = null, version = version + 1
                         where id = :id
                        """)
                .param("found", found)
                .param("id", id)
                .update();
    }
}
