package org.handslag.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Given hours as they are kept, each with the last answer to it. */
@Repository
class HourRows {
    private static final int DAY = 1440;

    private final JdbcClient db;

    HourRows(JdbcClient db) {
        this.db = db;
    }

    /** Of each, the latest day first, also what was corrected; in one statement. */
    Map<MentorshipId, List<GivenHours>> of(Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        """
                        select g.*, a.correct, a.remembers, a.answered_at, a.noted_by as answer_by, a.way
                          from hours_given g
                          left join lateral (
                              select * from hours_answer a
                               where a.given_id = g.id
                               order by a.answered_at desc, a.id desc
                               limit 1) a on true
                         where g.mentorship_id = any (:ids)
                         order by g.day desc, g.noted_at desc, g.id desc
                        """)
                .param("ids", ids(mentorships))
                .query(HourRows::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(GivenHours::mentorship));
    }

    /** Of each of which anything counts; in one statement, without reading each hour. */
    Map<MentorshipId, HourSums.Noted> sums(Collection<MentorshipId> mentorships, LocalDate today) {
        return db
                .sql(
                        """
                        select g.mentorship_id, sum(g.minutes) as minutes,
                               bool_or(g.day >= :monday::date - 7 and g.day < :monday) as last_week,
                               bool_or(g.day < :monday and g.confirmed is null) as unanswered,
                               coalesce(bool_or(not g.confirmed), false) as denied
                          from hours_given g
                         where g.mentorship_id = any (:ids) and g.undone_at is null
                         group by g.mentorship_id
                        """)
                .param("ids", ids(mentorships))
                .param("monday", GivenHours.monday(today))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new MentorshipId(
                                                row.getObject("mentorship_id", UUID.class)),
                                        new HourSums.Noted(
                                                row.getInt("minutes"),
                                                row.getBoolean("last_week"),
                                                row.getBoolean("unanswered"),
                                                row.getBoolean("denied"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when there is something for this day already. */
    boolean add(GivenHours fresh) {
        return db.sql(
                                """
                                insert into hours_given (id, mentorship_id, person_id, day, minutes, noted_by, noted_at)
                                values (:id, :mentorship, :mentor, :day, :minutes, :by, :at)
                                on conflict (operator_id, mentorship_id, person_id, day)
                                      where undone_at is null do nothing
                                """)
                        .param("id", fresh.id())
                        .param("mentorship", fresh.mentorship())
                        .param("mentor", fresh.mentor())
                        .param("day", fresh.day())
                        .param("minutes", fresh.minutes())
                        .param("by", fresh.by())
                        .param("at", fresh.at())
                        .update()
                == 1;
    }

    /** False when someone else has corrected it first. */
    boolean undo(GivenId id, PersonId by, Instant at) {
        return db.sql(
                                """
                                update hours_given set undone_by = :by, undone_at = :at
                                 where id = :id and undone_at is null
                                """)
                        .param("by", by)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether a mentor can have given so much more on a day, in all that she is a mentor of. */
    boolean fits(PersonId mentor, LocalDate day, int minutes) {
        // Two at once would each count without the other.
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "hours/" + mentor)
                .query((_, _) -> 0)
                .single();
        return db.sql(
                        """
                        select coalesce(sum(minutes), 0) + :minutes <= :most from hours_given
                         where person_id = :mentor and day = :day and undone_at is null
                        """)
                .param("minutes", minutes)
                .param("most", DAY)
                .param("mentor", mentor)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    static UUID[] ids(Collection<MentorshipId> mentorships) {
        return mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new);
    }

    private static GivenHours row(ResultSet row, int number) throws SQLException {
        var undone = row.getTimestamp("undone_at");
        return new GivenHours(
                new GivenId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getInt("minutes"),
                new PersonId(row.getObject("noted_by", UUID.class)),
                row.getTimestamp("noted_at").toInstant(),
                undone == null ? null : undone.toInstant(),
                HourAnswers.row(row));
    }
}
