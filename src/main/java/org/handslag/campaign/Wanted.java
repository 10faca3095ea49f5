package org.handslag.campaign;

import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.Sector;
import org.handslag.relation.RelationNow;
import org.handslag.relation.RelationState;
import org.handslag.relation.Size;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which workplaces are wanted.
 *
 * @param trained whether there is someone trained as a mentor
 * @param chosen those of this campaign alone; null for all there are
 */
public record Wanted(
        LocalDate today,
        @Nullable Sector sector,
        @Nullable String municipality,
        @Nullable Size size,
        List<RelationState> relations,
        @Nullable Boolean trained,
        @Nullable CampaignId chosen) {

    /** The workplaces as {@code known}, with all that one can choose by. */
    static final String KNOWN =
            """
            with mentor as (%1$s),
            trained as (select workplace_id, count(*)::int as mentors from mentor group by 1),
            known as (
                select w.id, w.name, o.name as organisation, o.sector,
                       case when w.municipality = '' then o.municipality else w.municipality end
                           as municipality,
                       z.employees, %2$s as band, %3$s as relation,
                       coalesce(t.mentors, 0) as mentors,
                       exists (select from employer_contact e
                                where e.organisation_id = o.id and e.email <> ''
                                  and (e.workplace_id = w.id or e.workplace_id is null))
                       or exists (select from role_grant g
                                    join person p on p.id = g.person_id
                                   where g.scope_id in (w.id, o.id) and g.role = 'EMPLOYER_CONTACT'
                                     and g.ended_at is null and p.email is not null) as has_address
                  from workplace w
                  join organisation o on o.id = w.organisation_id
                  left join workplace_size z on z.workplace_id = w.id
                  left join trained t on t.workplace_id = w.id)
            """
                    .formatted(
                            RelationNow.MENTORS,
                            Size.band("z.employees"),
                            RelationNow.OF_WORKPLACE);

    static final String WHERE =
            """
             where (:sector::text is null or sector = :sector)
               and (:municipality::text is null or municipality = :municipality)
               and (:size::text is null or band = :size)
               and (cardinality(:relations::text[]) = 0 or relation = any (:relations::text[]))
               and (:trained::boolean is null or (mentors > 0) = :trained)
               and (:chosen::uuid is null
                    or id in (select c.workplace_id from campaign_target c
                               where c.campaign_id = :chosen))
            """;

    static Wanted read(Form asked, LocalDate today) {
        var municipality = asked.optionalLine("municipality", 100);
        var trained = asked.value("trained");
        return new Wanted(
                today,
                asked.optionalChoice("sector", Sector.class).orElse(null),
                municipality.isEmpty() ? null : municipality,
                asked.optionalChoice("size", Size.class).orElse(null),
                asked.choices("relation", RelationState.class),
                trained.equals("yes") ? Boolean.TRUE : trained.equals("no") ? false : null,
                null);
    }

    static Wanted chosenBy(CampaignId campaign, LocalDate today) {
        return new Wanted(today, null, null, null, List.of(), null, campaign);
    }

    /** As plain values: a statement that is read a few rows at a time knows no others. */
    StatementSpec bind(StatementSpec sql) {
        return sql.param("today", today)
                .param("sector", sector == null ? null : sector.name())
                .param("municipality", municipality)
                .param("size", size == null ? null : size.name())
                .param("relations", relations.stream().map(Enum::name).toArray(String[]::new))
                .param("trained", trained)
                .param("chosen", chosen == null ? null : chosen.value());
    }
}
