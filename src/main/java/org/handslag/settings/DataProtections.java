package org.handslag.settings;

import java.util.Optional;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DataProtections {
    private final JdbcClient db;

    DataProtections(JdbcClient db) {
        this.db = db;
    }

    DataProtection find() {
        return db.sql(
                        """
                        select responsible, officer, officer_email, officer_telephone,
                               basis, retention, version
                          from data_protection
                        """)
                .query(
                        (row, _) ->
                                new DataProtection(
                                        row.getString("responsible"),
                                        row.getString("officer"),
                                        Optional.ofNullable(row.getString("officer_email"))
                                                .map(Email::new)
                                                .orElse(null),
                                        row.getString("officer_telephone"),
                                        Texts.parse(row.getString("basis")),
                                        Texts.parse(row.getString("retention")),
                                        row.getLong("version")))
                .optional()
                .orElseGet(DataProtection::none);
    }

    /** False when someone else saved first. */
    boolean save(DataProtection facts) {
        return db.sql(
                                """
                                insert into data_protection as d
                                       (responsible, officer, officer_email, officer_telephone,
                                        basis, retention, version)
                                values (:responsible, :officer, :email, :telephone,
                                        :basis::jsonb, :retention::jsonb, 1)
                                on conflict (operator_id) do update
                                   set responsible = excluded.responsible,
                                       officer = excluded.officer,
                                       officer_email = excluded.officer_email,
                                       officer_telephone = excluded.officer_telephone,
                                       basis = excluded.basis, retention = excluded.retention,
                                       version = d.version + 1
                                 where d.version = :version
                                """)
                        .param("responsible", facts.responsible())
                        .param("officer", facts.officer())
                        .param("email", facts.officerEmail())
                        .param("telephone", facts.officerTelephone())
                        .param("basis", facts.basis())
                        .param("retention", facts.retention())
                        .param("version", facts.version())
                        .update()
                == 1;
    }
}
