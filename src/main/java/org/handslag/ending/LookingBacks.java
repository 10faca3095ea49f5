package org.handslag.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handslag.ending.BackQuestion.BackAnswer;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each has said when looking back, one of each role. */
@Repository
class LookingBacks {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<EnumMap<BackQuestion, BackAnswer>> ANSWERS =
            new TypeReference<>() {};

    private final JdbcClient db;

    LookingBacks(JdbcClient db) {
        this.db = db;
    }

    List<LookingBack> of(MentorshipId mentorship) {
        return db.sql("select * from looking_back where mentorship_id = :id order by role desc")
                .param("id", mentorship)
                .query((row, _) -> row(mentorship, row))
                .list();
    }

    LookingBack of(MentorshipId mentorship, CircleRole role) {
        return of(mentorship).stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseGet(() -> LookingBack.none(mentorship, role));
    }

    /** False when someone of the same role saved first. */
    boolean save(LookingBack fresh, Instant at) {
        var sql =
                fresh.isTold()
                        ? """
                        update looking_back
                           set answers = :answers::jsonb, words = :words, shown = :shown,
                               told_at = :at, lock = lock + 1
                         where mentorship_id = :id and role = :role and lock = :lock
                        """
                        : """
                        insert into looking_back (mentorship_id, role, answers, words, shown, told_at)
                        values (:id, :role, :answers::jsonb, :words, :shown, :at)
                        on conflict do nothing
                        """;
        return db.sql(sql)
                        .param("id", fresh.mentorship())
                        .param("role", fresh.role())
                        .param("answers", JSON.writeValueAsString(fresh.answers()))
                        .param("words", fresh.words())
                        .param("shown", fresh.shown())
                        .param("at", at)
                        .param("lock", fresh.lock())
                        .update()
                == 1;
    }

    /** The words of a mentee who is erased, and what was said to her; the rest names nobody. */
    void forget(PersonId mentee) {
        db.sql(
                        """
                        update looking_back b
                           set words = '', shown = false, lock = b.lock + 1
                          from circle_member c
                         where c.mentorship_id = b.mentorship_id
                           and c.role = 'MENTEE' and c.person_id = :person
                        """)
                .param("person", mentee)
                .update();
    }

    private static LookingBack row(MentorshipId mentorship, ResultSet row) throws SQLException {
        Map<BackQuestion, BackAnswer> answers = JSON.readValue(row.getString("answers"), ANSWERS);
        return new LookingBack(
                mentorship,
                CircleRole.valueOf(row.getString("role")),
                answers,
                row.getString("words"),
                row.getBoolean("shown"),
                row.getLong("lock"));
    }
}
