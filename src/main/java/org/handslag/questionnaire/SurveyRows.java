package org.handslag.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of surveys and their editions. */
@Repository
class SurveyRows {
    private final JdbcClient db;

    SurveyRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Survey> find(SurveyId id) {
        return db.sql("select * from survey where id = :id")
                .param("id", id)
                .query(SurveyRows::row)
                .optional();
    }

    /** Those of these programmes, or all of them when null; the open ones first. */
    List<Survey> all(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from survey
                         where :programmes::uuid[] is null
                            or programme_id = any (:programmes::uuid[])
                         order by array_position(array['OPEN', 'DRAFT', 'CLOSED'], state), id desc
                        """)
                .param("programmes", programmes)
                .query(SurveyRows::row)
                .list();
    }

    void add(Survey survey) {
        db.sql(
                        """
                        insert into survey (id, programme_id, title, intro, named, usual, state)
                        values (:id, :programme, :title::jsonb, :intro::jsonb, :named, :usual, :state)
                        """)
                .param("id", survey.id())
                .param("programme", survey.programme())
                .param("title", survey.title())
                .param("intro", survey.intro())
                .param("named", survey.named())
                .param("usual", survey.usual())
                .param("state", survey.state())
                .update();
    }

    /** False when someone else saved first. */
    boolean save(Survey survey) {
        return db.sql(
                                """
                                update survey
                                   set title = :title::jsonb, intro = :intro::jsonb, named = :named,
                                       usual = :usual, state = :state, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", survey.id())
                        .param("title", survey.title())
                        .param("intro", survey.intro())
                        .param("named", survey.named())
                        .param("usual", survey.usual())
                        .param("state", survey.state())
                        .param("version", survey.version())
                        .update()
                == 1;
    }

    /** There is one usual survey in a programme: whichever was it is it no more. */
    void noneUsual(ProgrammeId programme) {
        db.sql(
                        """
                        update survey set usual = false, version = version + 1
                         where programme_id = :programme and usual
                        """)
                .param("programme", programme)
                .update();
    }

    Edition latest(SurveyId survey) {
        return db.sql(
                        """
                        select * from survey_edition
                         where survey_id = :survey
                         order by number desc
                         limit 1
                        """)
                .param("survey", survey)
                .query(SurveyRows::edition)
                .single();
    }

    Edition edition(SurveyId survey, int number) {
        return db.sql("select * from survey_edition where survey_id = :survey and number = :number")
                .param("survey", survey)
                .param("number", number)
                .query(SurveyRows::edition)
                .single();
    }

    /** Writes an edition that nobody was asked. False when somebody was asked it meanwhile. */
    boolean put(Edition edition) {
        return db.sql(
                                """
                                insert into survey_edition as e (survey_id, number, questions)
                                values (:survey, :number, :questions::jsonb)
                                    on conflict (operator_id, survey_id, number) do update
                                   set questions = excluded.questions
                                 where not e.asked
                                """)
                        .param("survey", edition.survey())
                        .param("number", edition.number())
                        .param("questions", edition.json())
                        .update()
                == 1;
    }

    void asked(Edition edition) {
        db.sql(
                        """
                        update survey_edition set asked = true
                         where survey_id = :survey and number = :number and not asked
                        """)
                .param("survey", edition.survey())
                .param("number", edition.number())
                .update();
    }

    private static Survey row(ResultSet row, int number) throws SQLException {
        return new Survey(
                new SurveyId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                Texts.parse(row.getString("title")),
                Texts.parse(row.getString("intro")),
                row.getBoolean("named"),
                row.getBoolean("usual"),
                SurveyState.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getInt("number"),
                Edition.parse(row.getString("questions")),
                row.getBoolean("asked"));
    }
}
