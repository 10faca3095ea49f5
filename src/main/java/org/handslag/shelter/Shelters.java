package org.handslag.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is protected, until when and handled by whom; those that have ended are found no more. */
@Repository
class Shelters {
    private static final String SELECT =
            """
            select s.id, s.person_id, p.name, s.until_day, s.decided_at, s.decided_by, s.version
              from shelter s
              join person p on p.id = s.person_id
             where s.ended_at is null
            """;

    private final JdbcClient db;

    Shelters(JdbcClient db) {
        this.db = db;
    }

    Optional<Shelter> find(ShelterId id) {
        return list(" and s.id = :id", id.value()).stream().findFirst();
    }

    Optional<Shelter> of(PersonId person) {
        return list(" and s.person_id = :id", person.value()).stream().findFirst();
    }

    /** Those whose last day comes first before the others. */
    List<Shelter> all() {
        return list("", null);
    }

    /** False when she is protected already. */
    boolean add(ShelterId id, Marking marked, PersonId by, Instant at, LocalDate today) {
        return db.sql(
                                """
                                insert into shelter (id, person_id, from_day, until_day, decided_at,
                                                     decided_by)
                                values (:id, :person, :from, :until, :at, :by)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("person", marked.person())
                        .param("from", today)
                        .param("until", marked.until())
                        .param("at", at)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False when someone else changed it first. */
    boolean prolong(Shelter shelter, LocalDate until, LocalDate today) {
        return db.sql(
                                """
                                update shelter
                                   set from_day = :today, until_day = :until, version = version + 1
                                 where id = :id and version = :version and ended_at is null
                                """)
                        .param("today", today)
                        .param("until", until)
                        .param("id", shelter.id())
                        .param("version", shelter.version())
                        .update()
                == 1;
    }

    /** Takes the right to change it; false when someone else changed it first. */
    boolean claim(Shelter shelter) {
        return db.sql(
                                """
                                update shelter
                                   set version = version + 1
                                 where id = :id and version = :version and ended_at is null
                                """)
                        .param("id", shelter.id())
                        .param("version", shelter.version())
                        .update()
                == 1;
    }

    /** False when it has ended already. */
    boolean end(ShelterId id, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                update shelter
                                   set ended_at = :at, ended_by = :by, version = version + 1
                                 where id = :id and ended_at is null
                                """)
                        .param("at", at)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** These and nobody else. */
    void name(ShelterId id, Collection<PersonId> handlers, @Nullable PersonId reachedBy) {
        db.sql("delete from shelter_handler where shelter_id = :id").param("id", id).update();
        for (var handler : handlers) {
            db.sql(
                            """
                            insert into shelter_handler (id, shelter_id, person_id, reaches)
                            values (:row, :id, :person, :reaches)
                            """)
                    .param("row", Uuid7.next())
                    .param("id", id)
                    .param("person", handler)
                    .param("reaches", handler.equals(reachedBy))
                    .update();
        }
    }

    /** False when it was told before. */
    boolean tell(Shelter shelter, int daysBefore) {
        return db.sql(
                                """
                                insert into shelter_told (shelter_id, until_day, days_before)
                                values (:id, :until, :days)
                                on conflict do nothing
                                """)
                        .param("id", shelter.id())
                        .param("until", shelter.until())
                        .param("days", daysBefore)
                        .update()
                == 1;
    }

    private List<Shelter> list(String where, @Nullable UUID id) {
        var handlers = handlers();
        return db.sql(SELECT + where + " order by s.until_day, s.id")
                .param("id", id)
                .query((row, _) -> row(row, handlers))
                .list();
    }

    /** Of all: they are few, and one statement is enough then. */
    private Map<UUID, List<Shelter.Handler>> handlers() {
        record Row(UUID shelter, Shelter.Handler handler) {}
        return db
                .sql(
                        """
                        select h.shelter_id, h.person_id, h.reaches, p.name
                          from shelter_handler h
                          join shelter s on s.id = h.shelter_id and s.ended_at is null
                          join person p on p.id = h.person_id
                         order by p.name, p.id
                        """)
                .query(
                        (row, _) ->
                                new Row(
                                        row.getObject("shelter_id", UUID.class),
                                        new Shelter.Handler(
                                                person(row, "person_id"),
                                                row.getString("name"),
                                                row.getBoolean("reaches"))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::shelter,
                                Collectors.mapping(Row::handler, Collectors.toList())));
    }

    private static Shelter row(ResultSet row, Map<UUID, List<Shelter.Handler>> handlers)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Shelter(
                new ShelterId(id),
                person(row, "person_id"),
                row.getString("name"),
                row.getObject("until_day", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                person(row, "decided_by"),
                row.getLong("version"),
                handlers.getOrDefault(id, List.of()));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
