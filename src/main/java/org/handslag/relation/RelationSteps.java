package org.handslag.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RelationSteps {
    private final JdbcClient db;

    RelationSteps(JdbcClient db) {
        this.db = db;
    }

    void add(RelationStep step) {
        db.sql(
                        """
                        insert into relation_step (id, organisation_id, workplace_id, state, until_day,
                                                   cause, why, noted_by, noted_at)
                        values (:id, :organisation, :workplace, :state, :until,
                                :cause, :why, :by, :at)
                        """)
                .param("id", Uuid7.next())
                .param("organisation", step.organisation())
                .param("workplace", step.workplace())
                .param("state", step.state())
                .param("until", step.until())
                .param("cause", step.cause())
                .param("why", step.why())
                .param("by", step.by())
                .param("at", step.at())
                .update();
    }

    RelationState now(OrganisationId organisation, LocalDate today) {
        return db.sql(
                        "select "
                                + RelationNow.OF_ORGANISATION
                                + " from organisation o where o.id = :id")
                .param("today", today)
                .param("id", organisation)
                .query((row, _) -> RelationState.valueOf(row.getString(1)))
                .single();
    }

    RelationState now(WorkplaceId workplace, LocalDate today) {
        return db.sql(
                        "select "
                                + RelationNow.OF_WORKPLACE
                                + """
                                  from workplace w
                                  join organisation o on o.id = w.organisation_id
                                 where w.id = :id
                                """)
                .param("today", today)
                .param("id", workplace)
                .query((row, _) -> RelationState.valueOf(row.getString(1)))
                .single();
    }

    OrganisationId ownerOf(WorkplaceId workplace) {
        return db.sql("select organisation_id from workplace where id = :id")
                .param("id", workplace)
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Of an organisation and of its workplaces, the latest first. */
    List<RelationStep> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select *
                          from relation_step
                         where organisation_id = :organisation
                         order by noted_at desc, id desc
                        """)
                .param("organisation", organisation)
                .query(RelationSteps::row)
                .list();
    }

    /** Those of these workplaces that nobody had asked yet are invited now. One statement. */
    void invited(Collection<WorkplaceId> workplaces, LocalDate today, Instant at) {
        var ids = workplaces.stream().map(WorkplaceId::value).toArray(UUID[]::new);
        db.sql(
                        """
                        insert into relation_step (id, organisation_id, workplace_id, state, cause, why,
                                                   noted_at)
                        select i.id, w.organisation_id, w.id, 'INVITED', 'INVITATION', '', :at
                          from unnest(:ids::uuid[], :workplaces::uuid[]) as i (id, workplace_id)
                          join workplace w on w.id = i.workplace_id
                          join organisation o on o.id = w.organisation_id
                         where %s = 'PROSPECT'
                        """
                                .formatted(RelationNow.OF_WORKPLACE))
                .param("ids", workplaces.stream().map(_ -> Uuid7.next()).toArray(UUID[]::new))
                .param("workplaces", ids)
                .param("today", today)
                .param("at", at)
                .update();
    }

    private static RelationStep row(ResultSet row, int number) throws SQLException {
        var workplace = row.getObject("workplace_id", UUID.class);
        var by = row.getObject("noted_by", UUID.class);
        return new RelationStep(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                workplace == null ? null : new WorkplaceId(workplace),
                RelationState.valueOf(row.getString("state")),
                row.getObject("until_day", LocalDate.class),
                RelationStep.StepCause.valueOf(row.getString("cause")),
                row.getString("why"),
                by == null ? null : new PersonId(by),
                row.getTimestamp("noted_at").toInstant());
    }
}
