package org.handslag.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many of an employer's people are trained as mentors, and how often it has taken part. */
@Repository
public class Trained {
    /** Workplaces' trained people of {@code :today}, as part of a statement. */
    public static final String MENTORS =
            """
            select distinct a.workplace_id, a.person_id
              from affiliation a
             where a.from_day <= :today and coalesce(a.until_day, :today) >= :today
               and exists (select from completion c
                             join course k on k.id = c.course_id
                            where c.person_id = a.person_id and c.revoked_at is null
                              and k.makes_mentor)
            """;

    private final JdbcClient db;

    Trained(JdbcClient db) {
        this.db = db;
    }

    /**
     * One workplace's.
     *
     * @param employees null while nobody has told; then there is no share to show
     */
    public record Share(
            WorkplaceId workplace,
            String name,
            int mentors,
            @Nullable Integer employees,
            @Nullable LocalDate asOf) {

        /** In percent of the employees, at most a hundred; empty while their number is unknown. */
        public Optional<Integer> percent() {
            return employees == null
                    ? Optional.empty()
                    : Optional.of(Math.min(100, Math.round(100f * mentors / employees)));
        }
    }

    /**
     * All workplaces' together.
     *
     * @param employees null as long as one of them has not told
     */
    public record Total(int mentors, @Nullable Integer employees) {
        static Total of(List<Share> shares) {
            var known = !shares.isEmpty() && shares.stream().allMatch(s -> s.employees() != null);
            return new Total(
                    shares.stream().mapToInt(Share::mentors).sum(),
                    known
                            ? shares.stream()
                                    .map(Share::employees)
                                    .filter(Objects::nonNull)
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            : null);
        }
    }

    /** On how many course dates someone of this employer was present, the first and the last. */
    public record TookPart(int dates, @Nullable LocalDate first, @Nullable LocalDate last) {}

    List<Share> of(OrganisationId organisation, LocalDate today) {
        return db.sql(
                        """
                        select w.id, w.name, z.employees, z.as_of, count(m.person_id) as mentors
                          from workplace w
                          left join workplace_size z on z.workplace_id = w.id
                          left join (%s) m on m.workplace_id = w.id
                         where w.organisation_id = :organisation
                         group by w.id, w.name, z.employees, z.as_of
                         order by w.name, w.id
                        """
                                .formatted(MENTORS))
                .param("organisation", organisation)
                .param("today", today)
                .query(
                        (row, _) ->
                                new Share(
                                        new WorkplaceId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getInt("mentors"),
                                        row.getObject("employees", Integer.class),
                                        row.getObject("as_of", LocalDate.class)))
                .list();
    }

    /** Counts people by where they worked on the day. */
    TookPart before(OrganisationId organisation, String zone) {
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
                                new TookPart(
                                        row.getInt("dates"),
                                        row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class)))
                .single();
    }
}
