package org.handslag.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Period;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The programmes of an operator. An operator begins with one; pages hide the choice while it is
 * alone.
 */
@Repository
public class Programmes {
    private static final String COLUMNS = "id, slug, name, active_from, active_until, version";

    private final JdbcClient db;

    Programmes(JdbcClient db) {
        this.db = db;
    }

    /** All of them, the oldest first. */
    public List<Programme> all() {
        return db.sql("select " + COLUMNS + " from programme order by active_from, id")
                .query(Programmes::row)
                .list();
    }

    /** Those that run on this day, the oldest first. */
    public List<Programme> active(LocalDate day) {
        return all().stream().filter(programme -> programme.isActive(day)).toList();
    }

    public Optional<Programme> find(ProgrammeId id) {
        return db.sql("select " + COLUMNS + " from programme where id = :id")
                .param("id", id)
                .query(Programmes::row)
                .optional();
    }

    public Optional<Programme> bySlug(String slug) {
        return db.sql("select " + COLUMNS + " from programme where slug = :slug")
                .param("slug", slug)
                .query(Programmes::row)
                .optional();
    }

    public ProgrammeId add(String slug, Texts name, Period active) {
        var id = ProgrammeId.next();
        db.sql(
                        """
                        insert into programme (id, slug, name, active_from, active_until)
                        values (:id, :slug, :name::jsonb, :from, :until)
                        """)
                .param("id", id)
                .param("slug", slug)
                .param("name", name)
                .param("from", active.from())
                .param("until", active.until())
                .update();
        return id;
    }

    /** Saves what may change; the readable address stays. False when someone else saved first. */
    public boolean save(Programme programme) {
        return db.sql(
                                """
                                update programme
                                   set name = :name::jsonb, active_from = :from,
                                       active_until = :until, version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("id", programme.id())
                        .param("name", programme.name())
                        .param("from", programme.active().from())
                        .param("until", programme.active().until())
                        .param("version", programme.version())
                        .update()
                == 1;
    }

    private static Programme row(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Texts.parse(row.getString("name")),
                new Period(
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)),
                row.getLong("version"));
    }
}
