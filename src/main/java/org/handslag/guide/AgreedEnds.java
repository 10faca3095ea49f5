package org.handslag.guide;

import java.time.LocalDate;
import java.util.Optional;
import org.handslag.mentorship.MentorshipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when mentorships go by their agreements. */
@Repository
class AgreedEnds {
    private final JdbcClient db;

    AgreedEnds(JdbcClient db) {
        this.db = db;
    }

    Optional<LocalDate> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select until_day from agreement_version
                         where mentorship_id = :mentorship and agreed_at is not null
                           and dropped_at is null
                         order by number desc limit 1
                        """)
                .param("mentorship", mentorship)
                .query(LocalDate.class)
                .optional();
    }
}
