package org.handslag.hours;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What mentors plan, as it is kept. */
@Repository
class UsualWeeks {
    private final JdbcClient db;

    UsualWeeks(JdbcClient db) {
        this.db = db;
    }

    /** Of each, the one that was noted last first; in one statement. */
    Map<MentorshipId, List<UsualWeek>> of(Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        """
                        select * from hours_week where mentorship_id = any (:ids)
                         order by from_day desc, noted_at desc, id desc
                        """)
                .param("ids", HourRows.ids(mentorships))
                .query(UsualWeeks::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(UsualWeek::mentorship));
    }

    void add(UsualWeek week, PersonId by, Instant at) {
        db.sql(
                        """
                        insert into hours_week (id, mentorship_id, person_id, from_day, minutes, noted_by, noted_at)
                        values (:id, :mentorship, :mentor, :from, :minutes, :by, :at)
                        """)
                .param("id", Uuid7.next())
                .param("mentorship", week.mentorship())
                .param("mentor", week.mentor())
                .param("from", week.from())
                .param("minutes", week.minutes().toArray(Integer[]::new))
                .param("by", by)
                .param("at", at)
                .update();
    }

    private static UsualWeek row(ResultSet row, int number) throws SQLException {
        Array minutes = row.getArray("minutes");
        return new UsualWeek(
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                Arrays.asList((Integer[]) minutes.getArray()));
    }
}
