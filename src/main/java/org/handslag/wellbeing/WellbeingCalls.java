package org.handslag.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When someone has called, and the circles in which a coordinator should. */
@Repository
class WellbeingCalls {
    private final JdbcClient db;

    WellbeingCalls(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<WellbeingCall> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select w.id, w.called_on, w.agreed, w.noted_at,
                               coalesce(i.name, p.name) as noter
                          from wellbeing_call w
                          join person p on p.id = w.noted_by
                          left join person i on i.id = p.merged_into
                         where w.mentorship_id = :mentorship and w.withdrawn_at is null
                         order by w.called_on desc, w.noted_at desc
                        """)
                .param("mentorship", mentorship)
                .query(
                        (row, _) ->
                                new WellbeingCall(
                                        row.getObject("id", UUID.class),
                                        mentorship,
                                        row.getObject("called_on", LocalDate.class),
                                        row.getString("agreed"),
                                        row.getString("noter"),
                                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }

    void add(MentorshipId mentorship, LocalDate day, String agreed, PersonId by, Instant at) {
        db.sql(
                        """
                        insert into wellbeing_call
                               (id, mentorship_id, called_on, agreed, noted_by, noted_at)
                        values (:id, :mentorship, :day, :agreed, :by, :at)
                        """)
                .param("id", Uuid7.next())
                .param("mentorship", mentorship)
                .param("day", day)
                .param("agreed", agreed)
                .param("by", by)
                .param("at", at)
                .update();
    }

    boolean withdraw(MentorshipId mentorship, UUID call, Instant at) {
        return db.sql(
                                """
                                update wellbeing_call set withdrawn_at = :at
                                 where id = :id and mentorship_id = :mentorship
                                   and withdrawn_at is null
                                """)
                        .param("at", at)
                        .param("id", call)
                        .param("mentorship", mentorship)
                        .update()
                == 1;
    }

    /** What agreements on calls say goes with the mentee. */
    void eraseOfMentee(PersonId person) {
        db.sql(
                        """
                        update wellbeing_call set agreed = ''
                         where agreed <> ''
                           and mentorship_id in (select mentorship_id from circle_member
                                                  where person_id = :person and role = 'MENTEE')
                        """)
                .param("person", person)
                .update();
    }

    /** A circle that goes on without a consultant, with the workplace where it is. */
    record Unled(MentorshipId mentorship, String place) {}

    /** Those of these programmes, or of all when null, in which nobody but the office can call. */
    List<Unled> unled(UUID @Nullable [] programmes, LocalDate today) {
        return db.sql(
                        """
                        select m.id,
                               case when w.name = o.name then w.name
                                    else w.name || ', ' || o.name end as place
                          from mentorship m
                          join workplace w on w.id = m.workplace_id
                          join organisation o on o.id = w.organisation_id
                         where m.ended_on is null
                           and (:programmes::uuid[] is null
                                or m.programme_id = any (:programmes::uuid[]))
                           and not exists (
                               select from circle_member c
                                where c.mentorship_id = m.id and c.role = 'CONSULTANT'
                                  and c.from_day <= :today
                                  and (c.until_day is null or c.until_day >= :today))
                           and exists (select from check_in k
                                        where k.mentorship_id = m.id and k.kind = 'WELLBEING'
                                        union all
                                       select from wellbeing_answer a
                                        where a.mentorship_id = m.id)
                         order by m.begins_on, m.id
                        """)
                .param("programmes", programmes)
                .param("today", today)
                .query((row, _) -> new Unled(MentorshipId.of(row.getString(1)), row.getString(2)))
                .list();
    }
}
