package org.handslag.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many of an employer's people are trained as mentors, and how often it has taken part. */
@Repository
class Trained {
    private final JdbcClient db;

    Trained(JdbcClient db) {
        this.db = db;
    }

    /**
     * All workplaces' together.
     *
     * @param employees null as long as one of them has not told
     */
    public record Total(int mentors, @Nullable Integer employees) {
        static Total of(List<RelationPage.Share> shares) {
            var known = !shares.isEmpty() && shares.stream().allMatch(s -> s.employees() != null);
            return new Total(
                    shares.stream().mapToInt(RelationPage.Share::mentors).sum(),
                    known
                            ? shares.stream()
                                    .map(RelationPage.Share::employees)
                                    .filter(Objects::nonNull)
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            : null);
        }
    }

    List<RelationPage.Share> of(OrganisationId organisation, LocalDate today) {
        return db.sql(
                        """
                        select w.id, w.name, z.employees, count(m.person_id) as mentors
                          from workplace w
                          left join workplace_size z on z.workplace_id = w.id
                          left join (%s) m on m.workplace_id = w.id
                         where w.organisation_id = :organisation
                         group by w.id, w.name, z.employees
                         order by w.name, w.id
                        """
                                .formatted(RelationNow.MENTORS))
                .param("organisation", organisation)
                .param("today", today)
                .query(
                        (row, _) ->
                                new RelationPage.Share(
                                        new WorkplaceId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getInt("mentors"),
                                        row.getObject("employees", Integer.class)))
                .list();
    }

    /** Counts people by where they worked on the day. */
    RelationPage.TookPart before(OrganisationId organisation, String zone) {
        return db.sql(
                        """
                        select count(distinct s.instance_id) as dates,
                               min((s.starts_at at time zone :zone)::date) as first,
                               max((s.starts_at at time zone :zone)::date) as last
                          from workplace w
                          join affiliation a on a.workplace_id = w.id
                          join registration r on r.person_id = a.person_id
                          join attendance t on t.registration_id = r.id and t.presence = 'PRESENT'
                          join course_session s on s.id = t.session_id
                         where w.organisation_id = :organisation
                           and a.from_day <= (s.starts_at at time zone :zone)::date
                           and coalesce(a.until_day, 'infinity'::date)
                               >= (s.starts_at at time zone :zone)::date
                        """)
                .param("organisation", organisation)
                .param("zone", zone)
                .query(
                        (row, _) ->
                                new RelationPage.TookPart(
                                        row.getInt("dates"),
                                        row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class)))
                .single();
    }
}
