package org.handslag.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whom a rule invites. */
@Repository
class AudienceRows {
    private final JdbcClient db;

    AudienceRows(JdbcClient db) {
        this.db = db;
    }

    /** Those whom the rule of this meeting finds today and who are not invited yet. */
    List<PersonId> uninvited(Meeting meeting, LocalDate today) {
        var rule = meeting.plan().audience();
        return db.sql(
                        """
                        select distinct p.id
                          from completion c
                          join course k on k.id = c.course_id
                          join person p on p.id = c.person_id
                         where k.programme_id = :programme
                           and c.revoked_at is null
                           and p.merged_into is null and p.erased_at is null
                           and (cardinality(:courses::uuid[]) = 0 or c.course_id = any (:courses))
                           and (:since::date is null or c.completed_on >= :since)
                           and ((:municipality = '' and :sector::text is null) or exists (
                               select from affiliation a
                                 join workplace w on w.id = a.workplace_id
                                 join organisation o on o.id = w.organisation_id
                                where a.person_id = p.id
                                  and a.from_day <= :today
                                  and coalesce(a.until_day, :today) >= :today
                                  and (:municipality = ''
                                       or :municipality in (w.municipality, o.municipality))
                                  and (:sector::text is null or o.sector = :sector)))
                           and not exists (select from meeting_guest g
                                            where g.meeting_id = :meeting and g.person_id = p.id
                                              and g.invited_at is not null)
                         order by p.id
                        """)
                .param("programme", meeting.programme())
                .param("courses", rule.courses().stream().map(CourseId::value).toArray(UUID[]::new))
                .param("since", rule.since())
                .param("municipality", rule.municipality())
                .param("sector", rule.sector())
                .param("today", today)
                .param("meeting", meeting.id())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Where workplaces and organisations are, to choose among. */
    List<String> municipalities() {
        return db.sql(
                        """
                        select municipality from workplace where municipality <> ''
                         union
                        select municipality from organisation where municipality <> ''
                         order by 1
                        """)
                .query(String.class)
                .list();
    }
}
