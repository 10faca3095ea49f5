package org.handslag.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.aftercare.AfterCare.Reached;
import org.handslag.aftercare.AfterCare.Said;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is due to be asked, what was answered, and what is forgotten. */
@Repository
class AfterCares {
    /** So long afterwards it is still natural to ask, and days without power lose nothing. */
    private static final int BACK = 21;

    private final JdbcClient db;

    AfterCares(JdbcClient db) {
        this.db = db;
    }

    /**
     * Someone who is to be asked on a day.
     *
     * @param person who held the role when the mentorship ended
     */
    record Due(
            ProgrammeId programme,
            MentorshipId mentorship,
            int months,
            CircleRole whom,
            LocalDate on,
            PersonId person) {}

    List<Due> due(LocalDate today) {
        return db.sql(
                        """
                        select m.programme_id, m.id, t.months, c.role, d.day,
                               coalesce(p.merged_into, p.id) as person_id
                          from mentorship m
                         cross join unnest(:months::int[]) as t(months)
                         cross join lateral (
                               select (m.ended_on + make_interval(months => t.months))::date as day) d
                          join lateral (
                               select distinct on (c.role) c.role, c.person_id
                                 from circle_member c
                                where c.mentorship_id = m.id and c.role in ('MENTEE', 'EMPLOYER')
                                  and (c.until_day is null or c.until_day >= m.ended_on)
                                order by c.role, c.from_day desc, c.id desc) c on true
                          join person p on p.id = c.person_id and p.erased_at is null
                         where m.end_reason <> 'NOT_BEGUN'
                           and d.day <= :today and d.day > :oldest
                           and not exists (select from after_care a
                                            where a.mentorship_id = m.id
                                              and a.months = t.months and a.whom = c.role)
                           and not exists (select from after_care_stop s
                                            where s.mentorship_id = m.id and s.whom = c.role)
                         order by d.day, m.id, c.role
                        """)
                .param("months", AfterCare.MONTHS.toArray(Integer[]::new))
                .param("today", today)
                .param("oldest", today.minusDays(BACK))
                .query(
                        (row, _) ->
                                new Due(
                                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                                        new MentorshipId(row.getObject("id", UUID.class)),
                                        row.getInt("months"),
                                        CircleRole.valueOf(row.getString("role")),
                                        row.getObject("day", LocalDate.class),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    /** False when she was asked already. */
    boolean add(AfterCareId id, Due due, Reached reached, Instant at) {
        return db.sql(
                                """
                                insert into after_care
                                    (id, programme_id, mentorship_id, months, whom, due_on, asked_at,
                                     reached)
                                values (:id, :programme, :mentorship, :months, :whom, :on, :at, :reached)
                                    on conflict on constraint after_care_once do nothing
                                """)
                        .param("id", id)
                        .param("programme", due.programme())
                        .param("mentorship", due.mentorship())
                        .param("months", due.months())
                        .param("whom", due.whom())
                        .param("on", due.on())
                        .param("at", at)
                        .param("reached", reached)
                        .update()
                == 1;
    }

    /** Also another answer than before: whoever wants something anew is to be heard anew. */
    void answer(AfterCareId id, Said said, @Nullable PersonId by) {
        db.sql(
                        """
                        update after_care
                           set answered_at = :at, way = :way, noted_by = :by, doing = :doing,
                               stays = :stays, hours = :hours, going = :going, wants_mentor = :mentor,
                               wants_call = :call, handled_at = null, handled_by = null,
                               lock = lock + 1
                         where id = :id
                        """)
                .param("id", id)
                .param("at", said.at())
                .param("way", said.way())
                .param("by", by)
                .param("doing", said.doing())
                .param("stays", said.stays())
                .param("hours", said.hours())
                .param("going", said.going())
                .param("mentor", said.mentor())
                .param("call", said.call())
                .update();
    }

    /** False when someone has seen to it already. */
    boolean handle(AfterCareId id, PersonId by, Instant at) {
        return db.sql(
                                """
                                update after_care set handled_at = :at, handled_by = :by
                                 where id = :id and handled_at is null
                                   and (wants_mentor or wants_call)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .param("by", by)
                        .update()
                == 1;
    }

    void stop(MentorshipId mentorship, CircleRole whom, Instant at) {
        db.sql(
                        """
                        insert into after_care_stop (mentorship_id, whom, since)
                        values (:mentorship, :whom, :at)
                        on conflict do nothing
                        """)
                .param("mentorship", mentorship)
                .param("whom", whom)
                .param("at", at)
                .update();
    }

    void goOn(MentorshipId mentorship, CircleRole whom) {
        db.sql("delete from after_care_stop where mentorship_id = :mentorship and whom = :whom")
                .param("mentorship", mentorship)
                .param("whom", whom)
                .update();
    }

    /** What was asked before this day loses the mentorship, and with it the person. */
    void forgetBefore(LocalDate day) {
        db.sql(
                        """
                        update after_care
                           set mentorship_id = null, noted_by = null, handled_by = null,
                               lock = lock + 1
                         where mentorship_id is not null and due_on < :day
                        """)
                .param("day", day)
                .update();
        db.sql(
                        """
                        delete from after_care_stop s
                         using mentorship m
                         where m.id = s.mentorship_id
                           and (m.ended_on + make_interval(months => 12))::date < :day
                        """)
                .param("day", day)
                .update();
    }

    /** The same of all that she was the mentee of. */
    void forget(PersonId mentee) {
        db.sql(
                        """
                        update after_care a
                           set mentorship_id = null, noted_by = null, handled_by = null,
                               lock = a.lock + 1
                          from circle_member c
                         where c.mentorship_id = a.mentorship_id
                           and c.role = 'MENTEE' and c.person_id = :person
                        """)
                .param("person", mentee)
                .update();
    }
}
