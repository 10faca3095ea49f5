package org.handslag.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonFact;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Merges {
    private static final String COLUMNS =
            "id, from_person, into_person, taken, reason, merged_at, merged_by, undone_at";

    private final JdbcClient db;

    Merges(JdbcClient db) {
        this.db = db;
    }

    Optional<Merge> find(MergeId id) {
        return db.sql("select " + COLUMNS + " from person_merge where id = :id")
                .param("id", id)
                .query(Merges::row)
                .optional();
    }

    /** Those since a moment, the latest first. */
    List<Merge> since(Instant moment) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from person_merge
                                 where merged_at > :moment
                                 order by merged_at desc, id desc
                                """)
                .param("moment", moment)
                .query(Merges::row)
                .list();
    }

    /** Whether one of the two was part of a later merge that stands. */
    boolean isFollowed(Merge merge) {
        return db.sql(
                        """
                        select exists (
                            select from person_merge later
                             where later.merged_at >= :at
                               and later.id <> :id
                               and later.undone_at is null
                               and (later.into_person = :into or later.from_person = :into))
                        """)
                .param("at", merge.at())
                .param("id", merge.id())
                .param("into", merge.into())
                .query(Boolean.class)
                .single();
    }

    void add(Merge merge) {
        db.sql(
                        """
                        insert into person_merge (id, from_person, into_person, taken, reason,
                                                  merged_at, merged_by)
                        values (:id, :from, :into, :taken, :reason, :at, :by)
                        """)
                .param("id", merge.id())
                .param("from", merge.from())
                .param("into", merge.into())
                .param(
                        "taken",
                        merge.taken().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("reason", merge.reason())
                .param("at", merge.at())
                .param("by", merge.by())
                .update();
    }

    /** False when someone else undid it first. */
    boolean undo(MergeId id, Instant at, PersonId by) {
        return db.sql(
                                """
                                update person_merge
                                   set undone_at = :at, undone_by = :by
                                 where id = :id
                                   and undone_at is null
                                """)
                        .param("id", id)
                        .param("at", at)
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Merge row(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("from_person", UUID.class)),
                new PersonId(row.getObject("into_person", UUID.class)),
                Arrays.stream(row.getString("taken").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(PersonFact::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("reason"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("merged_by", UUID.class)),
                undone == null ? null : undone.toInstant());
    }
}
