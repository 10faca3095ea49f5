package org.handslag.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.springframework.stereotype.Component;

/**
 * The evaluation of a course as it comes with the program, in two layers: the overall feeling, and
 * what people concretely take with them. A coordinator makes it her own.
 */
@Component
class ReadyMade {
    private static final int STEPS = 5;

    private final ReadyWords words;

    ReadyMade(ReadyWords words) {
        this.words = words;
    }

    Survey evaluation(ProgrammeId programme, Operator operator, LocalDate today) {
        Function<String, Texts> text = words.of("questionnaire.ready.", operator, today);
        return new Survey(
                SurveyId.next(),
                programme,
                text.apply("title"),
                text.apply("intro"),
                false,
                false,
                SurveyState.DRAFT,
                0);
    }

    List<Question> questions(Operator operator, LocalDate today) {
        Function<String, Texts> text = words.of("questionnaire.ready.", operator, today);
        var scale = new Asked.Scale(STEPS, text.apply("overall.low"), text.apply("overall.high"));
        var taken = new Asked.SomeOf(new Lines(text.apply("useful.options")));
        var rated =
                new Asked.Matrix(
                        new Lines(text.apply("parts.rows")),
                        new Lines(text.apply("parts.columns")));
        return List.of(
                question(text, "overall", true, Layer.OVERALL, scale),
                question(text, "feeling", false, Layer.FEELING, new Asked.Words(true)),
                question(text, "taken", false, Layer.TAKEN_ALONG, new Asked.Words(true)),
                question(text, "useful", false, Layer.TAKEN_ALONG, taken),
                question(text, "parts", false, Layer.OTHER, rated),
                question(text, "next", false, Layer.NEXT_TIME, new Asked.Words(true)));
    }

    private static Question question(
            Function<String, Texts> text, String key, boolean required, Layer layer, Asked asked) {
        return new Question(
                QuestionId.next(),
                text.apply(key),
                text.apply(key + ".hint"),
                required,
                layer,
                asked);
    }
}
