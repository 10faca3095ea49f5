package org.handslag.inquiry;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Sector;
import org.handslag.questionnaire.SurveyId;
import org.handslag.relation.RelationState;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Inquiries {
    private final JdbcClient db;

    Inquiries(JdbcClient db) {
        this.db = db;
    }

    Optional<Inquiry> find(InquiryId id) {
        return db.sql("select * from inquiry where id = :id")
                .param("id", id)
                .query(Inquiries::row)
                .optional();
    }

    /** Nobody else asks, pauses or ends it until this unit of work is over. */
    Optional<Inquiry> locked(InquiryId id) {
        return db.sql("select * from inquiry where id = :id for update")
                .param("id", id)
                .query(Inquiries::row)
                .optional();
    }

    /** Those of these programmes, all of them when null; those that have ended last. */
    List<Inquiry> all(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select *
                          from inquiry
                         where :programmes::uuid[] is null
                            or programme_id = any (:programmes::uuid[])
                         order by ended_at is not null, id desc
                        """)
                .param("programmes", programmes)
                .query(Inquiries::row)
                .list();
    }

    /** Those that neither rest nor have ended. */
    List<Inquiry> running() {
        return db.sql(
                        "select * from inquiry where paused_at is null and ended_at is null order by id")
                .query(Inquiries::row)
                .list();
    }

    void add(Inquiry inquiry, @Nullable PersonId by, Instant now) {
        written(
                        db.sql(
                                """
                                insert into inquiry (id, programme_id, name, survey_id, months, first_day,
                                                     relations, sectors, made_by, made_at)
                                values (:id, :programme, :name, :survey, :months, :first,
                                        :relations, :sectors, :by, :now)
                                """),
                        inquiry)
                .param("programme", inquiry.programme())
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** False when someone else saved first. */
    boolean save(Inquiry inquiry) {
        return written(
                                db.sql(
                                        """
                                        update inquiry
                                           set name = :name, survey_id = :survey, months = :months,
                                               first_day = :first, relations = :relations,
                                               sectors = :sectors, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                inquiry)
                        .param("version", inquiry.version())
                        .update()
                == 1;
    }

    void saveStanding(Inquiry inquiry) {
        db.sql("update inquiry set paused_at = :paused, ended_at = :ended where id = :id")
                .param("paused", inquiry.standing().paused())
                .param("ended", inquiry.standing().ended())
                .param("id", inquiry.id())
                .update();
    }

    private static StatementSpec written(StatementSpec sql, Inquiry inquiry) {
        return sql.param("id", inquiry.id())
                .param("name", inquiry.name())
                .param("survey", inquiry.survey())
                .param("months", inquiry.rhythm().months())
                .param("first", inquiry.rhythm().first())
                .param("relations", names(inquiry.whose().relations()))
                .param("sectors", names(inquiry.whose().sectors()));
    }

    static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Inquiry row(ResultSet row, int number) throws SQLException {
        return new Inquiry(
                new InquiryId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("name"),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                new Rhythm(row.getObject("first_day", LocalDate.class), row.getInt("months")),
                new Inquiry.Whose(
                        texts(row.getArray("relations")).map(RelationState::valueOf).toList(),
                        texts(row.getArray("sectors")).map(Sector::valueOf).toList()),
                new Inquiry.Standing(instant(row, "paused_at"), instant(row, "ended_at")),
                row.getLong("version"));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
