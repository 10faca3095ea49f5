package org.handslag.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes out who it was, and leaves the fact that someone was asked. */
@Repository
class ForgottenReferrals {
    private static final String EMPTY =
            """
            update referral
               set name = '', email = null, email_key = null, telephone = '', yes_read_in = '',
                   answer_words = '', version = version + 1
            """;

    private final JdbcClient db;

    ForgottenReferrals(JdbcClient db) {
        this.db = db;
    }

    /** She does not want to, or has not answered. */
    void saidNo(ReferralId id, Instant at) {
        db.sql(EMPTY + ", no_at = :at where id = :id").param("at", at).param("id", id).update();
    }

    /** Those who were asked before this moment and have not answered. */
    List<ReferralId> silentSince(Instant moment) {
        return db.sql(
                        """
                        select id from referral
                         where yes_at is null and no_at is null and made_at < :moment
                         order by id
                        """)
                .param("moment", moment)
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of whom nothing came, and that was before this moment. */
    int overBefore(Instant moment) {
        return db.sql(
                        EMPTY
                                + """
                                   , person_id = null
                                 where name <> ''
                                   and (withdrawn_at < :moment
                                        or over_at < :moment
                                        or (answer = 'DECLINED' and answered_at < :moment))
                                """)
                .param("moment", moment)
                .update();
    }

    void person(PersonId person) {
        db.sql(EMPTY + " where person_id = :person").param("person", person).update();
    }
}
