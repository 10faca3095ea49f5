package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can be what in a circle at a workplace. */
@Repository
class Candidates {
    private static final String TRAINED =
            """
            exists (select from completion c
                      join course k on k.id = c.course_id and k.makes_mentor
                     where c.person_id = p.id and c.revoked_at is null)
            """;

    private final JdbcClient db;

    Candidates(JdbcClient db) {
        this.db = db;
    }

    /** Those who work there on the day and have completed a course that makes mentors, by name. */
    List<Option> mentors(WorkplaceId workplace, LocalDate day) {
        return db.sql(
                        """
                        select p.id, p.name
                          from person p
                         where p.merged_into is null and p.erased_at is null
                           and exists (select from affiliation a
                                        where a.person_id = p.id and a.workplace_id = :workplace
                                          and a.from_day <= :day
                                          and (a.until_day is null or a.until_day >= :day))
                           and
                        """
                                + TRAINED
                                + " order by p.name, p.id")
                .param("workplace", workplace)
                .param("day", day)
                .query((row, _) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** Those who are contacts of the workplace or of its organisation on the day, by name. */
    List<Option> employers(WorkplaceId workplace, LocalDate day) {
        return granted(
                """
                g.role = 'EMPLOYER_CONTACT'
                and g.scope_id in (select id from workplace where id = :workplace
                                   union all
                                   select organisation_id from workplace where id = :workplace)
                """,
                workplace,
                day);
    }

    /** Those who are job consultants on the day, by name. */
    List<Option> consultants(LocalDate day) {
        return granted("g.role = 'JOB_CONSULTANT'", null, day);
    }

    /** Workplaces that have a trained mentor on the day, as "place, organisation". */
    List<Option> workplaces(LocalDate day) {
        return db.sql(
                        """
                        select w.id, case when o.name = w.name then w.name
                                          else w.name || ', ' || o.name end
                          from workplace w
                          join organisation o on o.id = w.organisation_id
                         where exists (select from affiliation a
                                         join person p on p.id = a.person_id
                                          and p.merged_into is null and p.erased_at is null
                                        where a.workplace_id = w.id and a.from_day <= :day
                                          and (a.until_day is null or a.until_day >= :day)
                                          and
                        """
                                + TRAINED
                                + ") order by 2, w.id")
                .param("day", day)
                .query((row, _) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** The one that was chosen, if she is among them. */
    static Optional<PersonId> chosen(List<Option> among, String typed) {
        return among.stream()
                .filter(one -> one.value().equals(typed))
                .map(one -> PersonId.of(one.value()))
                .findFirst();
    }

    private List<Option> granted(String which, @Nullable WorkplaceId workplace, LocalDate day) {
        return db.sql(
                        """
                        select p.id, p.name
                          from person p
                         where p.merged_into is null and p.erased_at is null
                           and exists (select from role_grant g
                                        where g.person_id = p.id and g.ended_at is null
                                          and g.from_day <= :day
                                          and (g.until_day is null or g.until_day >= :day)
                                          and
                        """
                                + which
                                + ") order by p.name, p.id")
                .param("workplace", workplace)
                .param("day", day)
                .query((row, _) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }
}
