package org.handslag.referral;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who have been told that they get a mentor. */
@Repository
public class Accepted {
    private final JdbcClient db;

    Accepted(JdbcClient db) {
        this.db = db;
    }

    /** Of these programmes, or of all when null, who has waited longest first. */
    public List<Referral> of(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select *
                          from referral
                         where answer = 'ACCEPTED' and withdrawn_at is null and no_at is null
                           and person_id is not null and name <> ''
                           and (:programmes::uuid[] is null
                                or programme_id = any (:programmes::uuid[]))
                         order by answered_at, id
                        """)
                .param("programmes", programmes)
                .query(ReferralRows::row)
                .list();
    }
}
