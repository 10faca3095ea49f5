package org.handslag.willingness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what mentors have said. */
@Repository
class WillingnessRows {
    /** Of a person {@code p}: her completion of a course that makes a mentor stands. */
    private static final String TRAINED =
            """
             exists (select from completion c
                       join course k on k.id = c.course_id
                      where c.person_id = p.id and c.revoked_at is null and k.makes_mentor
                        and (:programmes::uuid[] is null or k.programme_id = any (:programmes)))
            """;

    private final JdbcClient db;

    WillingnessRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those of people and workplaces whom a reader may see.
     *
     * @param programmes in which they were trained; null for any
     */
    record Asked(UUID @Nullable [] programmes, ZoneId zone) {}

    /** Empty for whoever is not trained; without a word while she has said nothing. */
    Optional<WillingMentor> of(PersonId person, Asked asked) {
        return db.sql(
                        """
                        select p.id as mentor_id, p.name, m.answer, m.paused_until, m.most,
                               m.support, m.told_at, m.version
                          from person p
                          left join mentor_willingness m on m.person_id = p.id
                         where p.id = :person and
                        """
                                + TRAINED)
                .param("person", person)
                .param("programmes", asked.programmes())
                .query((row, _) -> mentor(row, asked.zone()))
                .optional();
    }

    /** The trained who work there on a day, by name. */
    List<WillingMentor> at(WorkplaceId workplace, LocalDate day, Asked asked) {
        return db.sql(
                        """
                        select p.id as mentor_id, p.name, m.answer, m.paused_until, m.most,
                               m.support, m.told_at, m.version
                          from person p
                          left join mentor_willingness m on m.person_id = p.id
                         where p.merged_into is null and p.erased_at is null
                           and exists (select from affiliation a
                                        where a.person_id = p.id and a.workplace_id = :workplace
                                          and a.from_day <= :day
                                          and (a.until_day is null or a.until_day >= :day))
                           and
                        """
                                + TRAINED
                                + " order by p.name, p.id")
                .param("workplace", workplace)
                .param("day", day)
                .param("programmes", asked.programmes())
                .query((row, _) -> mentor(row, asked.zone()))
                .list();
    }

    /** All who are trained, by name. */
    List<WillingMentor> all(Asked asked) {
        return db.sql(
                        """
                        select p.id as mentor_id, p.name, m.answer, m.paused_until, m.most,
                               m.support, m.told_at, m.version
                          from person p
                          left join mentor_willingness m on m.person_id = p.id
                         where p.merged_into is null and p.erased_at is null and
                        """
                                + TRAINED
                                + " order by p.name, p.id")
                .param("programmes", asked.programmes())
                .query((row, _) -> mentor(row, asked.zone()))
                .list();
    }

    /** False when she said something else in between. */
    boolean save(PersonId person, Willingness said, Instant at) {
        return db.sql(
                                """
                                insert into mentor_willingness as m
                                       (id, person_id, answer, paused_until, most, support, told_at)
                                values (:id, :person, :answer, :until, :most, :support, :at)
                                on conflict on constraint willingness_once do update
                                   set answer = :answer, paused_until = :until, most = :most,
                                       support = :support, told_at = :at, version = m.version + 1
                                 where m.version = :version
                                """)
                        .param("id", Uuid7.next())
                        .param("person", person)
                        .param("answer", said.answer())
                        .param("until", said.pausedUntil())
                        .param("most", said.most())
                        .param(
                                "support",
                                said.support().stream().map(Enum::name).toArray(String[]::new))
                        .param("at", at)
                        .param("version", said.version())
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        db.sql("delete from mentor_willingness where person_id = :person")
                .param("person", person)
                .update();
    }

    private static WillingMentor mentor(ResultSet row, ZoneId zone) throws SQLException {
        return new WillingMentor(
                new PersonId(row.getObject("mentor_id", UUID.class)),
                row.getString("name"),
                row.getString("answer") == null ? null : said(row, zone));
    }

    private static Willingness said(ResultSet row, ZoneId zone) throws SQLException {
        return new Willingness(
                MentorAnswer.valueOf(row.getString("answer")),
                row.getObject("paused_until", LocalDate.class),
                row.getInt("most"),
                support(row),
                LocalDate.ofInstant(row.getTimestamp("told_at").toInstant(), zone),
                row.getLong("version"));
    }

    private static Set<MentorSupport> support(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("support").getArray())
                .map(MentorSupport::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MentorSupport.class)));
    }
}
