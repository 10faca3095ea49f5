package org.handslag.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.SurveyId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the rounds. */
@Repository
class RoundRows {
    private final JdbcClient db;

    RoundRows(JdbcClient db) {
        this.db = db;
    }

    /** False when this survey was asked about this already. */
    boolean add(Round round) {
        var occasion = round.occasion();
        return db.sql(
                                """
                                insert into survey_round (
                                    id, survey_id, edition, programme_id, named, about_kind,
                                    about_id, about, held_on, page, opened_at, closes_at, asked)
                                values (
                                    :id, :survey, :edition, :programme, :named, :kind,
                                    :aboutId, :about::jsonb, :heldOn, :page, :opened, :closes, 0)
                                    on conflict on constraint survey_round_once do nothing
                                """)
                        .param("id", round.id())
                        .param("survey", round.survey())
                        .param("edition", round.edition())
                        .param("programme", round.programme())
                        .param("named", round.named())
                        .param("kind", occasion.subject().kind())
                        .param("aboutId", occasion.subject().id())
                        .param("about", occasion.about())
                        .param("heldOn", occasion.heldOn())
                        .param("page", occasion.page())
                        .param("opened", round.openedAt())
                        .param("closes", round.closesAt())
                        .update()
                == 1;
    }

    /** Saves what may change: until when it is open, and that people were reminded. */
    boolean save(Round round) {
        return db.sql(
                                """
                                update survey_round
                                   set closes_at = :closes, reminded_at = :reminded,
                                       closed_at = :closed
                                 where id = :id and closed_at is null
                                """)
                        .param("id", round.id())
                        .param("closes", round.closesAt())
                        .param("reminded", round.remindedAt())
                        .param("closed", round.closedAt())
                        .update()
                == 1;
    }

    void askedMore(RoundId round, int people) {
        db.sql("update survey_round set asked = asked + :people where id = :id")
                .param("people", people)
                .param("id", round)
                .update();
    }

    void keyedInMore(RoundId round) {
        db.sql("update survey_round set papers = papers + 1 where id = :id")
                .param("id", round)
                .update();
    }

    Optional<Round> find(RoundId id) {
        return db.sql("select * from survey_round where id = :id")
                .param("id", id)
                .query(RoundRows::row)
                .optional();
    }

    /** As {@link #find} for a coordinator of these programmes, all of them when null. */
    Optional<Round> find(RoundId id, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from survey_round
                         where id = :id
                           and (:programmes::uuid[] is null
                                or programme_id = any (:programmes::uuid[]))
                        """)
                .param("id", id)
                .param("programmes", programmes)
                .query(RoundRows::row)
                .optional();
    }

    /** The latest first. */
    List<Round> about(Subject subject) {
        return db.sql(
                        """
                        select * from survey_round
                         where about_kind = :kind and about_id = :id
                         order by id desc
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(RoundRows::row)
                .list();
    }

    List<Round> open() {
        return db.sql("select * from survey_round where closed_at is null order by id")
                .query(RoundRows::row)
                .list();
    }

    /** Those that are open, or were closed after a moment. */
    List<Round> openOrClosedAfter(Instant moment) {
        return db.sql(
                        """
                        select * from survey_round
                         where closed_at is null or closed_at > :moment
                         order by id
                        """)
                .param("moment", moment)
                .query(RoundRows::row)
                .list();
    }

    /** Those whose free texts have been kept since before a moment. */
    List<RoundId> withWordsSince(Instant closed) {
        return db.sql("select id from survey_round where closed_at < :closed and not words_gone")
                .param("closed", closed)
                .query((row, _) -> new RoundId(row.getObject(1, UUID.class)))
                .list();
    }

    void wordsGone(RoundId round) {
        db.sql("update survey_round set words_gone = true where id = :id")
                .param("id", round)
                .update();
    }

    static Round row(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getInt("edition"),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getBoolean("named"),
                new Round.Occasion(
                        new Subject(
                                row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                        Texts.parse(row.getString("about")),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("page")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                instant(row, "reminded_at"),
                instant(row, "closed_at"),
                row.getInt("asked"),
                row.getInt("papers"),
                row.getBoolean("words_gone"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
