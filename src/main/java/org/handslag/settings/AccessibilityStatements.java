package org.handslag.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessibilityStatements {
    private final JdbcClient db;

    AccessibilityStatements(JdbcClient db) {
        this.db = db;
    }

    AccessibilityStatement find() {
        return db.sql(
                        """
                        select service, conformity, assessed_on, assessor, method, burden,
                               outside, official, updated_at, version
                          from accessibility_statement
                        """)
                .query(
                        (row, _) -> {
                            var updated = row.getObject("updated_at", OffsetDateTime.class);
                            var assessor = row.getString("assessor");
                            return new AccessibilityStatement(
                                    Texts.parse(row.getString("service")),
                                    Conformity.valueOf(row.getString("conformity")),
                                    row.getObject("assessed_on", LocalDate.class),
                                    assessor == null ? null : Assessor.valueOf(assessor),
                                    Texts.parse(row.getString("method")),
                                    Texts.parse(row.getString("burden")),
                                    Texts.parse(row.getString("outside")),
                                    row.getString("official"),
                                    updated == null ? null : updated.toInstant(),
                                    row.getLong("version"));
                        })
                .optional()
                .orElseGet(AccessibilityStatement::none);
    }

    /** False when someone else saved first. */
    boolean save(AccessibilityStatement statement) {
        return db.sql(
                                """
                                insert into accessibility_statement as s
                                       (service, conformity, assessed_on, assessor, method,
                                        burden, outside, official, updated_at, version)
                                values (:service::jsonb, :conformity, :assessed, :assessor,
                                        :method::jsonb, :burden::jsonb, :outside::jsonb,
                                        :official, :updated, 1)
                                on conflict (operator_id) do update
                                   set service = excluded.service,
                                       conformity = excluded.conformity,
                                       assessed_on = excluded.assessed_on,
                                       assessor = excluded.assessor,
                                       method = excluded.method, burden = excluded.burden,
                                       outside = excluded.outside,
                                       official = excluded.official,
                                       updated_at = excluded.updated_at, version = s.version + 1
                                 where s.version = :version
                                """)
                        .param("service", statement.service())
                        .param("conformity", statement.conformity())
                        .param("assessed", statement.assessedOn())
                        .param("assessor", statement.assessor())
                        .param("method", statement.method())
                        .param("burden", statement.burden())
                        .param("outside", statement.outside())
                        .param("official", statement.official())
                        .param("updated", statement.updatedAt())
                        .param("version", statement.version())
                        .update()
                == 1;
    }

    /** The register changed, and with it the statement. */
    void touch(Instant at) {
        db.sql(
                        """
                        insert into accessibility_statement (updated_at) values (:at)
                        on conflict (operator_id) do update set updated_at = excluded.updated_at
                        """)
                .param("at", at)
                .update();
    }
}
