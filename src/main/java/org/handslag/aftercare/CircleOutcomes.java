package org.handslag.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.handslag.aftercare.CircleOutcome.Asked;
import org.handslag.aftercare.CircleOutcome.Source;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came after mentorships, as it is kept. */
@Repository
class CircleOutcomes {
    private static final String COUNTED =
            """
            select distinct on (coalesce(x.mentorship_id, x.id), x.months) x.id
              from circle_outcome x
             order by coalesce(x.mentorship_id, x.id), x.months,
                      array_position(array['MENTEE', 'CONSULTANT', 'OTHER_SOURCE', 'EMPLOYER'], x.asked),
                      x.told_on desc, x.id desc
            """;

    private final JdbcClient db;

    CircleOutcomes(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<CircleOutcome> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select * from circle_outcome
                         where mentorship_id = :id
                         order by told_on desc, id desc
                        """)
                .param("id", mentorship)
                .query(CircleOutcomes::row)
                .list();
    }

    void add(CircleOutcome outcome, @Nullable PersonId by, Instant at) {
        db.sql(
                        """
                        insert into circle_outcome
                            (id, programme_id, mentorship_id, months, doing, hours, income, asked,
                             told_on, noted_by, noted_at)
                        values (:id, :programme, :mentorship, :months, :doing, :hours, :income, :asked,
                                :on, :by, :at)
                        """)
                .param("id", outcome.id())
                .param("programme", outcome.programme())
                .param("mentorship", outcome.mentorship())
                .param("months", outcome.months())
                .param("doing", outcome.doing())
                .param("hours", outcome.hours())
                .param("income", outcome.income())
                .param("asked", outcome.source().asked())
                .param("on", outcome.source().on())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void remove(CircleOutcomeId id) {
        db.sql("delete from circle_outcome where id = :id").param("id", id).update();
    }

    /** What the same one told of the same time before goes. */
    void replace(MentorshipId mentorship, int months, Asked told) {
        db.sql(
                        """
                        delete from circle_outcome
                         where mentorship_id = :mentorship and months = :months and asked = :told
                        """)
                .param("mentorship", mentorship)
                .param("months", months)
                .param("told", told)
                .update();
    }

    /** Of what she was the mentee of: the count stays, whose it is goes. */
    void forget(PersonId mentee) {
        forget(
                """
                in (select c.mentorship_id from circle_member c
                     where c.role = 'MENTEE' and c.person_id = :person)
                """,
                "person",
                mentee);
    }

    /** The same of mentorships of which the last was told before this day. */
    void forgetBefore(LocalDate day) {
        forget(
                """
                in (select o.mentorship_id from circle_outcome o
                     where o.mentorship_id is not null
                     group by o.mentorship_id
                    having max(o.told_on) < :day)
                """,
                "day",
                day);
    }

    /**
     * First what is not counted goes, since nobody could tell afterwards what belonged together.
     */
    private void forget(String which, String name, Object value) {
        db.sql(
                        """
                        delete from circle_outcome
                         where mentorship_id %s
                           and id not in (%s)
                        """
                                .formatted(which, COUNTED))
                .param(name, value)
                .update();
        db.sql(
                        """
                        update circle_outcome set mentorship_id = null, noted_by = null
                         where mentorship_id %s
                        """
                                .formatted(which))
                .param(name, value)
                .update();
    }

    /**
     * How many do what, by months after the end: of each mentorship one at each time, as the mentee
     * told it, else as someone else did, the latest.
     */
    Map<Integer, Map<Doing, Integer>> counts(ProgrammeId programme) {
        var counts = new TreeMap<Integer, Map<Doing, Integer>>();
        db.sql(
                        """
                        select o.months, o.doing, count(*) as n
                          from circle_outcome o
                         where o.programme_id = :programme and o.id in (%s)
                         group by o.months, o.doing
                        """
                                .formatted(COUNTED))
                .param("programme", programme)
                .query(
                        (row, _) ->
                                counts.computeIfAbsent(
                                                row.getInt("months"),
                                                _ -> new EnumMap<>(Doing.class))
                                        .put(
                                                Doing.valueOf(row.getString("doing")),
                                                row.getInt("n")))
                .list();
        return counts;
    }

    private static CircleOutcome row(ResultSet row, int number) throws SQLException {
        var mentorship = row.getObject("mentorship_id", UUID.class);
        var income = row.getString("income");
        return new CircleOutcome(
                new CircleOutcomeId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                mentorship == null ? null : new MentorshipId(mentorship),
                row.getInt("months"),
                Doing.valueOf(row.getString("doing")),
                row.getObject("hours", Integer.class),
                income == null ? null : Income.valueOf(income),
                new Source(
                        Asked.valueOf(row.getString("asked")),
                        row.getObject("told_on", LocalDate.class)));
    }
}
