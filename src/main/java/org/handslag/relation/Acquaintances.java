package org.handslag.relation;

import gg.jte.models.runtime.JteModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.home.MySection;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import pages.Templates;

/**
 * Who has met whom at the courses, computed from who was there on the same day: the companies that
 * a job consultant knows, and those that a company knows. Only organisations are told of, never who
 * was there for them.
 */
@Repository
class Acquaintances {
    /** Organisations with someone present, by session: where she worked on that day. */
    private static final String THERE =
            """
            there as (
                select distinct s.instance_id, (s.starts_at at time zone :zone)::date as day,
                       w.organisation_id
                  from course_session s
                  join attendance t on t.session_id = s.id and t.presence = 'PRESENT'
                  join registration r on r.id = t.registration_id
                  join person p on p.id = r.person_id and p.erased_at is null
                  join affiliation a on a.person_id = r.person_id
                  join workplace w on w.id = a.workplace_id
                  join course_instance i on i.id = s.instance_id
                 where s.starts_at <= :now
                   and (:programmes::uuid[] is null or i.programme_id = any (:programmes::uuid[]))
                   and a.from_day <= (s.starts_at at time zone :zone)::date
                   and (a.until_day is null
                        or a.until_day >= (s.starts_at at time zone :zone)::date))
            """;

    private static final String TOLD =
            """
            select o.id, o.name, count(distinct m.instance_id) as times, min(m.day) as first,
                   max(m.day) as last,
                   (array_agg(c.title order by m.day desc, c.id))[1] as course
              from met m
              join organisation o on o.id = m.organisation_id
              join course_instance i on i.id = m.instance_id
              join course c on c.id = i.course_id
             group by o.id, o.name
             order by last desc, o.name, o.id
            """;

    private final JdbcClient db;

    Acquaintances(JdbcClient db) {
        this.db = db;
    }

    /**
     * Until when, whose days are counted, and of which programmes.
     *
     * @param programmes null for all
     */
    record When(Instant now, ZoneId zone, UUID @Nullable [] programmes) {}

    /** Companies that were at the dates at which this job consultant worked. */
    List<RelationListPage.Met> ofConsultant(PersonId consultant, When when) {
        return db.sql(
                        "with "
                                + THERE
                                + """
                                , met as (
                                    select e.*
                                      from there e
                                      join staff_seat s on s.instance_id = e.instance_id
                                     where s.person_id = :person and s.kind = 'JOB_CONSULTANT')
                                """
                                + TOLD)
                .param("person", consultant)
                .param("now", when.now())
                .param("zone", when.zone().getId())
                .param("programmes", when.programmes())
                .query(Acquaintances::row)
                .list();
    }

    /** Companies that were there on the same day as someone of this organisation. */
    List<RelationListPage.Met> ofOrganisation(OrganisationId organisation, When when) {
        return db.sql(
                        "with "
                                + THERE
                                + """
                                , met as (
                                    select e.*
                                      from there e
                                      join there own
                                        on own.instance_id = e.instance_id and own.day = e.day
                                     where own.organisation_id = :organisation
                                       and e.organisation_id <> :organisation)
                                """
                                + TOLD)
                .param("organisation", organisation)
                .param("now", when.now())
                .param("zone", when.zone().getId())
                .param("programmes", when.programmes())
                .query(Acquaintances::row)
                .list();
    }

    /** The job consultants who have worked at a course date of these programmes, for the office. */
    List<Option> consultants(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select distinct p.name, p.id
                          from staff_seat s
                          join course_instance i on i.id = s.instance_id
                          join person p on p.id = s.person_id
                         where s.kind = 'JOB_CONSULTANT'
                           and p.merged_into is null
                           and p.erased_at is null
                           and (:programmes::uuid[] is null
                                or i.programme_id = any (:programmes::uuid[]))
                         order by p.name, p.id
                        """)
                .param("programmes", programmes)
                .query((row, _) -> Option.of(row.getObject(2, UUID.class), row.getString(1)))
                .list();
    }

    private static RelationListPage.Met row(ResultSet row, int number) throws SQLException {
        return new RelationListPage.Met(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("times"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                Texts.parse(row.getString("course")));
    }

    /** The way to them from a job consultant's own page. */
    @Component
    @Order(60)
    static class Mine implements MySection {
        private final Templates templates;

        Mine(Templates templates) {
            this.templates = templates;
        }

        @Override
        public Optional<JteModel> section(Frame f) {
            return f.viewer().has(Role.JOB_CONSULTANT)
                    ? Optional.of(templates.relationMine(f))
                    : Optional.empty();
        }
    }
}
