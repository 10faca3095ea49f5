package org.handslag.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handslag.aftercare.AfterCare.About;
import org.handslag.aftercare.AfterCare.AfterCareWay;
import org.handslag.aftercare.AfterCare.Going;
import org.handslag.aftercare.AfterCare.Reached;
import org.handslag.aftercare.AfterCare.Said;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions with whom they are for: whoever held the role when the mentorship ended. */
@Repository
class AfterCareRows {
    private static final String SELECT =
            """
            select a.*, who.person_id as whose, who.name, who.telephone,
                   case when w.name = o.name then w.name else w.name || ', ' || o.name end as place,
                   m.begins_on, m.ended_on, s.since is not null as stopped
              from after_care a
              join mentorship m on m.id = a.mentorship_id
              join workplace w on w.id = m.workplace_id
              join organisation o on o.id = w.organisation_id
              left join after_care_stop s on s.mentorship_id = a.mentorship_id and s.whom = a.whom
              join lateral (
                   select coalesce(i.id, p.id) as person_id, coalesce(i.name, p.name) as name,
                          coalesce(i.telephone, p.telephone) as telephone
                     from circle_member c
                     join person p on p.id = c.person_id
                     left join person i on i.id = p.merged_into
                    where c.mentorship_id = m.id and c.role = a.whom
                      and (c.until_day is null or c.until_day >= m.ended_on)
                    order by c.from_day desc, c.id desc
                    limit 1) who on true
             where
            """;

    private static final String RUN =
            """
            (:runs and (:programmes::uuid[] is null or a.programme_id = any (:programmes::uuid[]))
             or :follows and exists (
                select from circle_member k
                 where k.mentorship_id = m.id and k.role = 'CONSULTANT'
                   and k.person_id in (select id from person where id = :me or merged_into = :me)
                   and (k.until_day is null or k.until_day >= m.ended_on)))
            """;

    /** Unanswered for so long, it is asked no more until the next time. */
    private static final int DAYS = 60;

    private final JdbcClient db;

    AfterCareRows(JdbcClient db) {
        this.db = db;
    }

    Optional<AfterCare> find(AfterCareId id) {
        return db.sql(SELECT + " a.id = :id").param("id", id).query(AfterCareRows::row).optional();
    }

    /** One that the reader may note an answer to, as who follows or runs it. */
    Optional<AfterCare> find(AfterCareId id, Viewer viewer) {
        return bind(SELECT + " a.id = :id and " + RUN, viewer)
                .param("id", id)
                .query(AfterCareRows::row)
                .optional();
    }

    /** Those who are to be called, and those who want something, the longest waiting first. */
    List<AfterCare> open(Viewer viewer, LocalDate today) {
        return bind(
                        SELECT
                                + """
                                 (a.answered_at is null and s.since is null and a.due_on > :oldest
                                  or (a.wants_mentor or a.wants_call) and a.handled_at is null)
                                  and
                                """
                                + RUN
                                + " order by a.due_on, a.id",
                        viewer)
                .param("oldest", today.minusDays(DAYS))
                .query(AfterCareRows::row)
                .list();
    }

    /** Of these mentorships, those for which someone has to call. */
    Set<MentorshipId> toCall(Collection<MentorshipId> mentorships, LocalDate today) {
        return db.sql(
                        """
                        select distinct a.mentorship_id
                          from after_care a
                         where a.mentorship_id = any (:ids)
                           and a.answered_at is null and a.reached <> 'MAIL'
                           and a.due_on > :oldest
                           and not exists (select from after_care_stop s
                                            where s.mentorship_id = a.mentorship_id
                                              and s.whom = a.whom)
                        """)
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .param("oldest", today.minusDays(DAYS))
                .query((row, _) -> new MentorshipId(row.getObject(1, UUID.class)))
                .set();
    }

    private JdbcClient.StatementSpec bind(String sql, Viewer viewer) {
        UUID @Nullable [] programmes = viewer.programmes(Role.COORDINATOR);
        return db.sql(sql)
                .param("runs", viewer.has(Role.COORDINATOR))
                .param("programmes", programmes)
                .param("follows", viewer.has(Role.JOB_CONSULTANT))
                .param("me", viewer.person());
    }

    private static AfterCare row(ResultSet row, int number) throws SQLException {
        return new AfterCare(
                new AfterCareId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                row.getInt("months"),
                CircleRole.valueOf(row.getString("whom")),
                Reached.valueOf(row.getString("reached")),
                new About(
                        new PersonId(row.getObject("whose", UUID.class)),
                        row.getString("name"),
                        row.getString("telephone"),
                        row.getString("place"),
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)),
                said(row),
                row.getBoolean("stopped"),
                row.getTimestamp("handled_at") != null);
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        if (at == null) {
            return null;
        }
        var doing = row.getString("doing");
        var going = row.getString("going");
        return new Said(
                doing == null ? null : Doing.valueOf(doing),
                row.getObject("stays", Boolean.class),
                row.getObject("hours", Integer.class),
                going == null ? null : Going.valueOf(going),
                row.getBoolean("wants_mentor"),
                row.getBoolean("wants_call"),
                AfterCareWay.valueOf(row.getString("way")),
                at.toInstant());
    }
}
