package org.handslag.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is a mentor by the course register: how many there are, each once, since the first completion
 * of a course that makes mentors, and what makes someone one. Read from the register itself, so it
 * is right the moment a completion is.
 */
@Repository
public class Mentors {
    private final JdbcClient db;

    Mentors(JdbcClient db) {
        this.db = db;
    }

    /** How many, and since which day. */
    public record Counted(int mentors, LocalDate since) {}

    /** Empty while there is none to count. */
    public Optional<Counted> now() {
        return db.sql(
                        """
                        select count(distinct coalesce(p.merged_into, p.id)) as mentors,
                               min(c.completed_on) as since
                          from completion c
                          join person p on p.id = c.person_id
                          join course k on k.id = c.course_id
                         where c.revoked_at is null
                           and k.makes_mentor
                        """)
                .query((row, _) -> counted(row))
                .single();
    }

    private static Optional<Counted> counted(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return since == null
                ? Optional.empty()
                : Optional.of(new Counted(row.getInt("mentors"), since));
    }

    /**
     * A course that makes mentors, completed.
     *
     * @param certificate its code; empty when none was issued
     */
    public record Qualification(Texts course, LocalDate on, String certificate) {}

    /** The latest first; empty for whoever has not completed such a course. */
    public List<Qualification> qualifications(Collection<PersonId> entries) {
        return db.sql(
                        """
                        select k.title, c.completed_on, coalesce(v.code, '') as code
                          from completion c
                          join course k on k.id = c.course_id and k.makes_mentor
                          left join certificate v on v.completion_id = c.id and v.revoked_at is null
                         where c.person_id = any (:entries) and c.revoked_at is null
                         order by c.completed_on desc, c.id
                        """)
                .param("entries", entries.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Qualification(
                                        Texts.parse(row.getString("title")),
                                        row.getObject("completed_on", LocalDate.class),
                                        row.getString("code")))
                .list();
    }

    /**
     * Those of each person, whichever of her entries has completed the course; in one statement.
     */
    public Map<PersonId, List<Qualification>> qualificationsOf(Collection<PersonId> persons) {
        record Hers(PersonId person, Qualification one) {}
        return db
                .sql(
                        """
                        select coalesce(p.merged_into, p.id) as person, k.title, c.completed_on,
                               coalesce(v.code, '') as code
                          from completion c
                          join person p on p.id = c.person_id
                          join course k on k.id = c.course_id and k.makes_mentor
                          left join certificate v on v.completion_id = c.id and v.revoked_at is null
                         where coalesce(p.merged_into, p.id) = any (:persons)
                           and c.revoked_at is null
                         order by c.completed_on desc, c.id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Hers(
                                        new PersonId(row.getObject("person", UUID.class)),
                                        new Qualification(
                                                Texts.parse(row.getString("title")),
                                                row.getObject("completed_on", LocalDate.class),
                                                row.getString("code"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Hers::person, Collectors.mapping(Hers::one, Collectors.toList())));
    }
}
