package org.handslag.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a programme proposes an employer as ambassador, and what employers have said to it. */
@Repository
class Ambassadors {
    private final JdbcClient db;

    Ambassadors(JdbcClient db) {
        this.db = db;
    }

    /**
     * A programme's rule, edited and not programmed.
     *
     * @param mentors at least so many trained mentors
     * @param percent and at least so large a share of the staff; 0 when it does not matter
     * @param months and so long a partner
     */
    public record Rule(ProgrammeId programme, int mentors, int percent, int months) {

        /**
         * @param employees null while nobody has told: then no share can be shown to be reached
         * @param partnerSince null for who is no partner
         */
        boolean proposes(
                int trained,
                @Nullable Integer employees,
                @Nullable LocalDate partnerSince,
                LocalDate today) {
            var share =
                    percent == 0
                            || employees != null && 100L * trained >= (long) percent * employees;
            return trained >= mentors
                    && share
                    && partnerSince != null
                    && !partnerSince.plusMonths(months).isAfter(today);
        }
    }

    List<Rule> rules() {
        return db.sql("select programme_id, mentors, percent, months from ambassador_rule")
                .query(
                        (row, _) ->
                                new Rule(
                                        new ProgrammeId(row.getObject(1, UUID.class)),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4)))
                .list();
    }

    void save(Rule rule) {
        db.sql(
                        """
                        insert into ambassador_rule (programme_id, mentors, percent, months)
                        values (:programme, :mentors, :percent, :months)
                            on conflict (operator_id, programme_id) do update
                           set mentors = :mentors, percent = :percent, months = :months
                        """)
                .param("programme", rule.programme())
                .param("mentors", rule.mentors())
                .param("percent", rule.percent())
                .param("months", rule.months())
                .update();
    }

    Optional<RelationPage.Consent> open(OrganisationId organisation) {
        return db.sql(
                        """
                        select *
                          from ambassador_consent
                         where organisation_id = :organisation and ended_at is null
                        """)
                .param("organisation", organisation)
                .query(Ambassadors::row)
                .optional();
    }

    Optional<RelationPage.Consent> find(UUID id) {
        return db.sql("select * from ambassador_consent where id = :id and ended_at is null")
                .param("id", id)
                .query(Ambassadors::row)
                .optional();
    }

    /** The question that is open, or a new one. */
    UUID ask(OrganisationId organisation, @Nullable PersonId by, Instant at) {
        return open(organisation)
                .map(RelationPage.Consent::id)
                .orElseGet(
                        () -> {
                            var id = Uuid7.next();
                            db.sql(
                                            """
                                            insert into ambassador_consent
                                                   (id, organisation_id, asked_by, asked_at)
                                            values (:id, :organisation, :by, :at)
                                            """)
                                    .param("id", id)
                                    .param("organisation", organisation)
                                    .param("by", by)
                                    .param("at", at)
                                    .update();
                            return id;
                        });
    }

    void give(UUID id, FollowUps.Way way, boolean namePublic, Instant at) {
        db.sql(
                        """
                        update ambassador_consent
                           set way = :way, given_at = :at, name_public = :public
                         where id = :id and ended_at is null
                        """)
                .param("way", way)
                .param("at", at)
                .param("public", namePublic)
                .param("id", id)
                .update();
    }

    void end(OrganisationId organisation, Instant at) {
        db.sql(
                        """
                        update ambassador_consent
                           set ended_at = :at
                         where organisation_id = :organisation and ended_at is null
                        """)
                .param("at", at)
                .param("organisation", organisation)
                .update();
    }

    /** What was said yes to; a question that waits for its answer goes on waiting. */
    void endGiven(OrganisationId organisation, Instant at) {
        if (open(organisation).filter(consent -> consent.given() != null).isPresent()) {
            end(organisation, at);
        }
    }

    private static RelationPage.Consent row(ResultSet row, int number) throws SQLException {
        return new RelationPage.Consent(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                FollowUps.instant(row, "given_at"),
                row.getBoolean("name_public"));
    }
}
