package org.handslag.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.handslag.hours.HourAnswer.AnswerWay;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What mentees have said of hours, as it is kept; {@link HourRows} reads it. */
@Repository
class HourAnswers {
    private final JdbcClient db;

    HourAnswers(JdbcClient db) {
        this.db = db;
    }

    void add(Collection<GivenId> given, HourAnswer answer) {
        for (var id : given) {
            db.sql(
                            """
                            insert into hours_answer (id, given_id, correct, remembers, answered_at, noted_by, way)
                            values (:id, :given, :correct, :remembers, :at, :by, :way)
                            """)
                    .param("id", Uuid7.next())
                    .param("given", id)
                    .param("correct", answer.correct())
                    .param("remembers", answer.remembers())
                    .param("at", answer.at())
                    .param("by", answer.by())
                    .param("way", answer.way())
                    .update();
        }
    }

    static @Nullable HourAnswer row(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        if (at == null) {
            return null;
        }
        var by = row.getObject("answer_by", UUID.class);
        var way = row.getString("way");
        return new HourAnswer(
                row.getBoolean("correct"),
                row.getString("remembers"),
                at.toInstant(),
                by == null ? null : new PersonId(by),
                way == null ? null : AnswerWay.valueOf(way));
    }
}
