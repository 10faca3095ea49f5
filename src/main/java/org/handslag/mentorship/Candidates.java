package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can be what in a circle at a workplace. */
@Repository
public class Candidates {
    /** Who works where on the day and is trained: gathered once, not looked for at each place. */
    private static final String TRAINED =
            """
            with trained as materialized (
                select distinct c.operator_id, c.person_id
                  from completion c
                  join course k
                    on k.operator_id = c.operator_id and k.id = c.course_id and k.makes_mentor
                 where c.revoked_at is null),
            mentor as materialized (
                select a.operator_id, a.workplace_id, p.id, p.name
                  from affiliation a
                  join trained t on t.operator_id = a.operator_id and t.person_id = a.person_id
                  join person p on p.operator_id = a.operator_id and p.id = a.person_id
                 where (:workplace::uuid is null or a.workplace_id = :workplace)
                   and a.from_day <= :day and (a.until_day is null or a.until_day >= :day)
                   and p.merged_into is null and p.erased_at is null)
            """;

    private final JdbcClient db;

    Candidates(JdbcClient db) {
        this.db = db;
    }

    /** Those who work there on the day and have completed a course that makes mentors, by name. */
    public List<Option> mentors(WorkplaceId workplace, LocalDate day) {
        return db.sql(TRAINED + "select distinct id, name from mentor order by name, id")
                .param("workplace", workplace)
                .param("day", day)
                .query((row, _) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** Those who are contacts of the workplace or of its organisation on the day, by name. */
    public List<Option> employers(WorkplaceId workplace, LocalDate day) {
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
    public List<Option> consultants(LocalDate day) {
        return granted("g.role = 'JOB_CONSULTANT'", null, day);
    }

    /** Workplaces that have a trained mentor on the day, as "place, organisation". */
    List<Option> workplaces(LocalDate day) {
        return db.sql(
                        TRAINED
                                + """
                                  select w.id, case when o.name = w.name then w.name
                                                    else w.name || ', ' || o.name end
                                    from (select distinct operator_id, workplace_id from mentor) m
                                    join workplace w
                                      on w.operator_id = m.operator_id and w.id = m.workplace_id
                                    join organisation o
                                      on o.operator_id = w.operator_id and o.id = w.organisation_id
                                   order by 2, w.id
                                  """)
                .param("workplace", null)
                .param("day", day)
                .query((row, _) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** Those who run a programme on a day. */
    public List<PersonId> coordinators(ProgrammeId programme, LocalDate day) {
        return db.sql(
                        """
                        select distinct p.id
                          from role_grant g
                          join person p on p.id = g.person_id and p.merged_into is null
                         where g.role = 'COORDINATOR' and g.ended_at is null
                           and g.from_day <= :day and coalesce(g.until_day, :day) >= :day
                           and (g.scope_kind = 'OPERATOR' or g.scope_id = :programme)
                        """)
                .param("programme", programme)
                .param("day", day)
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }

    /** The one that was chosen, if she is among them. */
    static Optional<PersonId> chosen(List<Option> all, String typed) {
        return all.stream().map(Option::value).filter(typed::equals).findFirst().map(PersonId::of);
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
