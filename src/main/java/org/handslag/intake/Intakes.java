package org.handslag.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait to be brought in, and the headings that were chosen before. */
@Repository
class Intakes {
    private static final String COLUMNS = "id, kind, file_name, mapping, tally, made_at, done_at";

    private final JdbcClient db;

    Intakes(JdbcClient db) {
        this.db = db;
    }

    void add(Intake intake, byte[] bytes, PersonId by) {
        db.sql(
                        """
                        insert into intake (id, kind, file_name, bytes, made_by, made_at)
                        values (:id, :kind, :name, :bytes, :by, :at)
                        """)
                .param("id", intake.id())
                .param("kind", intake.kind())
                .param("name", intake.fileName())
                .param("bytes", bytes)
                .param("by", by)
                .param("at", intake.madeAt())
                .update();
    }

    Optional<Intake> find(IntakeId id) {
        return found(id, "");
    }

    /** As {@link #find}, for one at a time. */
    Optional<Intake> lock(IntakeId id) {
        return found(id, " for update");
    }

    /** Those that wait, the latest first. */
    List<Intake> waiting() {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from intake
                                 where done_at is null
                                 order by made_at desc
                                """)
                .query(Intakes::row)
                .list();
    }

    byte[] bytes(IntakeId id) {
        return db.sql("select bytes from intake where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    /** Saves what was found; forgets the file when it is done. */
    void save(Intake intake) {
        var mapping = intake.mapping();
        var tally = intake.tally();
        db.sql(
                        """
                        update intake
                           set mapping = :mapping::jsonb, tally = :tally::jsonb,
                               done_at = :doneAt,
                               bytes = case when :done then ''::bytea else bytes end
                         where id = :id
                        """)
                .param("id", intake.id())
                .param("mapping", mapping == null ? null : mapping.json())
                .param("tally", tally == null ? null : tally.json())
                .param("doneAt", intake.doneAt())
                .param("done", intake.isDone())
                .update();
    }

    void remove(IntakeId id) {
        db.sql("delete from intake where id = :id").param("id", id).update();
    }

    int removeBefore(Instant limit) {
        return db.sql("delete from intake where made_at < :limit").param("limit", limit).update();
    }

    Map<Fact, String> remembered(IntakeKind kind) {
        var headings = new EnumMap<Fact, String>(Fact.class);
        db.sql("select fact, heading from intake_heading where kind = :kind")
                .param("kind", kind)
                .query(
                        row -> {
                            headings.put(
                                    Fact.valueOf(row.getString("fact")), row.getString("heading"));
                        });
        return headings;
    }

    void remember(IntakeKind kind, Map<Fact, String> headings) {
        headings.forEach(
                (fact, heading) ->
                        db.sql(
                                        """
                                        insert into intake_heading (kind, fact, heading)
                                        values (:kind, :fact, :heading)
                                            on conflict (operator_id, kind, fact)
                                            do update set heading = excluded.heading
                                        """)
                                .param("kind", kind)
                                .param("fact", fact)
                                .param("heading", heading)
                                .update());
    }

    private Optional<Intake> found(IntakeId id, String lock) {
        return db.sql("select " + COLUMNS + " from intake where id = :id" + lock)
                .param("id", id)
                .query(Intakes::row)
                .optional();
    }

    private static Intake row(ResultSet row, int number) throws SQLException {
        var mapping = row.getString("mapping");
        var tally = row.getString("tally");
        return new Intake(
                new IntakeId(row.getObject("id", UUID.class)),
                IntakeKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                mapping == null ? null : Mapping.parse(mapping),
                tally == null ? null : Tally.parse(tally),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("done_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
