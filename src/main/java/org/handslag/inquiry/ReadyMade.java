package org.handslag.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Layer;
import org.handslag.questionnaire.Lines;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.QuestionId;
import org.handslag.questionnaire.ReadyWords;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.SurveyId;
import org.handslag.questionnaire.SurveyState;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** The short questionnaire that comes with the program: what do you need from us right now? */
@Component
class ReadyMade {
    private final Surveys surveys;
    private final ReadyWords words;

    ReadyMade(Surveys surveys, ReadyWords words) {
        this.surveys = surveys;
        this.words = words;
    }

    Survey write(ProgrammeId programme, Operator operator, LocalDate today, Viewer by) {
        var text = words.of("inquiry.ready.", operator, today);
        var draft =
                new Survey(
                        SurveyId.next(),
                        programme,
                        text.apply("title"),
                        text.apply("intro"),
                        true,
                        false,
                        SurveyState.DRAFT,
                        0);
        var needs = new Asked.SomeOf(new Lines(text.apply("needs.options")));
        var questions =
                List.of(
                        question(text, "needs", needs),
                        question(text, "more", new Asked.Words(false)));
        return surveys.write(draft, questions, by);
    }

    private static Question question(Function<String, Texts> text, String key, Asked asked) {
        return new Question(
                QuestionId.next(),
                text.apply(key),
                text.apply(key + ".hint"),
                false,
                Layer.OTHER,
                asked);
    }
}
