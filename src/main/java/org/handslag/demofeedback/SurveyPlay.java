package org.handslag.demofeedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.NamedPart;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Layer;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.QuestionId;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.SurveyId;
import org.handslag.questionnaire.SurveyState;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.Texts;
import org.handslag.survey.Rounds;
import org.springframework.stereotype.Component;

/** The surveys: the ready-made one for all courses, and one that keeps names for a course. */
@Component
class SurveyPlay {
    private static final int STEPS = 5;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Moments moments;

    SurveyPlay(Surveys surveys, Rounds rounds, Moments moments) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.moments = moments;
    }

    void write(Stage stage, FeedbackScript script) {
        var day = LocalDate.parse(script.begun());
        var by = stage.coordinator();
        moments.onMorning(
                day,
                stage.operator(),
                () -> surveys.evaluation(stage.programme(), false, stage.operator(), day, by));
        var named = script.named();
        if (named != null) {
            moments.onMorning(day, stage.operator(), () -> write(stage, named, day));
        }
    }

    private void write(Stage stage, NamedPart part, LocalDate day) {
        var draft =
                new Survey(
                        SurveyId.next(),
                        stage.programme(),
                        Script.texts(part.title(), day),
                        Script.texts(part.intro(), day),
                        true,
                        false,
                        SurveyState.DRAFT,
                        0);
        var survey = surveys.write(draft, questions(part, day), stage.coordinator());
        var course = Objects.requireNonNull(stage.courses().get(part.course()));
        rounds.evaluate(course.id(), survey, stage.coordinator());
    }

    private static List<Question> questions(NamedPart part, LocalDate day) {
        var scale =
                new Asked.Scale(
                        STEPS, Script.texts(part.low(), day), Script.texts(part.high(), day));
        return List.of(
                question(part.overall(), day, true, Layer.OVERALL, scale),
                question(part.taken(), day, false, Layer.TAKEN_ALONG, new Asked.Words(true)),
                question(part.call(), day, false, Layer.NEXT_TIME, new Asked.Words(false)));
    }

    private static Question question(
            Map<String, String> text, LocalDate day, boolean required, Layer layer, Asked asked) {
        return new Question(
                QuestionId.next(), Script.texts(text, day), Texts.none(), required, layer, asked);
    }
}
