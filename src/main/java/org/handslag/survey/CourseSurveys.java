package org.handslag.survey;

import java.util.Optional;
import java.util.UUID;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.SurveyId;
import org.handslag.questionnaire.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which survey evaluates the dates of a course. */
@Repository
class CourseSurveys {
    private final JdbcClient db;
    private final Surveys surveys;

    CourseSurveys(JdbcClient db, Surveys surveys) {
        this.db = db;
        this.surveys = surveys;
    }

    /**
     * What was chosen for a course.
     *
     * @param survey null when its dates are not to be evaluated
     */
    record Choice(@Nullable SurveyId survey) {}

    /** The chosen one while it is open, or the programme's usual one when nothing was chosen. */
    Optional<Survey> of(Course course) {
        var choice = choice(course.id());
        if (choice.isEmpty()) {
            return surveys.usual(course.programme());
        }
        return Optional.ofNullable(choice.get().survey())
                .flatMap(surveys::find)
                .filter(Survey::isOpen);
    }

    /** Empty when nothing was chosen: the programme's usual one. */
    Optional<Choice> choice(CourseId course) {
        return db.sql("select survey_id from course_survey where course_id = :course")
                .param("course", course)
                .query(
                        (row, _) -> {
                            var id = row.getObject("survey_id", UUID.class);
                            return new Choice(id == null ? null : new SurveyId(id));
                        })
                .optional();
    }

    void choose(CourseId course, @Nullable SurveyId survey) {
        db.sql(
                        """
                        insert into course_survey (course_id, survey_id) values (:course, :survey)
                            on conflict (operator_id, course_id) do update
                           set survey_id = excluded.survey_id
                        """)
                .param("course", course)
                .param("survey", survey)
                .update();
    }

    void chooseUsual(CourseId course) {
        db.sql("delete from course_survey where course_id = :course")
                .param("course", course)
                .update();
    }
}
