package org.handslag.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The counter: people who have completed a course that makes a mentor, each once, since the first
 * such completion. Read from the register itself, so it is right the moment a completion is.
 */
@Repository
public class MentorCount {
    private final JdbcClient db;

    MentorCount(JdbcClient db) {
        this.db = db;
    }

    /** How many, and since which day. */
    public record Counted(int mentors, LocalDate since) {}

    /** Empty while there is none to count. */
    public Optional<Counted> now() {
        return db.sql(
                        """
                        select count(distinct coalesce(p.merged_into, p.id)) as mentors,
                               min(c.completed_on) as since
                          from completion c
                          join person p on p.id = c.person_id
                          join course k on k.id = c.course_id
                         where c.revoked_at is null
                           and k.makes_mentor
                        """)
                .query((row, _) -> counted(row))
                .single();
    }

    private static Optional<Counted> counted(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return since == null
                ? Optional.empty()
                : Optional.of(new Counted(row.getInt("mentors"), since));
    }
}
