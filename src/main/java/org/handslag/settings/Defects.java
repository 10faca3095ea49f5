package org.handslag.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The register of what is known not to be accessible. */
@Repository
class Defects {
    private static final String COLUMNS =
            "id, what, reason, criterion, since, planned_on, fixed_on, version";

    private final JdbcClient db;

    Defects(JdbcClient db) {
        this.db = db;
    }

    /** Those that are open first, then the latest. */
    List<Defect> all() {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from accessibility_defect
                                 order by fixed_on desc nulls first, since desc, id
                                """)
                .query(Defects::row)
                .list();
    }

    Optional<Defect> find(DefectId id) {
        return db.sql("select " + COLUMNS + " from accessibility_defect where id = :id")
                .param("id", id)
                .query(Defects::row)
                .optional();
    }

    void add(Defect defect) {
        bind(
                        db.sql(
                                """
                                insert into accessibility_defect
                                       (id, what, reason, criterion, since, planned_on, fixed_on)
                                values (:id, :what::jsonb, :reason::jsonb, :criterion, :since,
                                        :planned, :fixed)
                                """),
                        defect)
                .update();
    }

    /** False when someone else saved first. */
    boolean save(Defect defect) {
        return bind(
                                db.sql(
                                        """
                                        update accessibility_defect
                                           set what = :what::jsonb, reason = :reason::jsonb,
                                               criterion = :criterion, since = :since, planned_on = :planned,
                                               fixed_on = :fixed, version = version + 1
                                         where id = :id
                                           and version = :version
                                        """),
                                defect)
                        .param("version", defect.version())
                        .update()
                == 1;
    }

    private static StatementSpec bind(StatementSpec statement, Defect defect) {
        return statement
                .param("id", defect.id())
                .param("what", defect.what())
                .param("reason", defect.reason())
                .param("criterion", defect.criterion())
                .param("since", defect.since())
                .param("planned", defect.plannedOn())
                .param("fixed", defect.fixedOn());
    }

    private static Defect row(ResultSet row, int number) throws SQLException {
        return new Defect(
                new DefectId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("what")),
                Texts.parse(row.getString("reason")),
                row.getString("criterion"),
                row.getObject("since", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("fixed_on", LocalDate.class),
                row.getLong("version"));
    }
}
