package org.handslag.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What meetings gave: of no person, and told from five answers up. */
@Repository
class Ratings {
    static final int FEWEST = 5;

    private final JdbcClient db;

    Ratings(JdbcClient db) {
        this.db = db;
    }

    boolean add(MeetingId meeting, int knowledge, int exchange, LocalDate day) {
        return db.sql(
                                """
                        insert into meeting_rating (id, meeting_id, knowledge, exchange, day)
                        values (:id, :meeting, :knowledge, :exchange, :day)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("meeting", meeting)
                        .param("knowledge", knowledge)
                        .param("exchange", exchange)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Empty below five answers. */
    Optional<MeetingPage.Rated> of(MeetingId meeting) {
        return db.sql(
                        """
                        select count(*) as answers, coalesce(avg(knowledge), 0) as knowledge,
                               coalesce(avg(exchange), 0) as exchange
                          from meeting_rating
                         where meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .query(
                        (row, _) ->
                                new MeetingPage.Rated(
                                        row.getInt("answers"),
                                        row.getDouble("knowledge"),
                                        row.getDouble("exchange")))
                .optional()
                .filter(rated -> rated.answers() >= FEWEST);
    }
}
