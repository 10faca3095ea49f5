package org.handslag.demofeedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.demofeedback.FeedbackScript.AnswersPart;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Given;
import org.handslag.questionnaire.Layer;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Replies;

/** Fills in a survey as one of those who answered did. */
final class Filling {
    private static final int ONE_IN_THREE = 3;

    private Filling() {}

    static Replies in(Edition edition, AnswersPart answers, int number) {
        Map<String, Given> replies = new HashMap<>();
        for (var question : edition.questions()) {
            given(question, answers, number)
                    .ifPresent(given -> replies.put(question.id().toString(), given));
        }
        return new Replies(replies);
    }

    private static Optional<Given> given(Question question, AnswersPart answers, int number) {
        return switch (question.asked()) {
            case Asked.Scale _ -> Optional.of(new Given.Step(digit(answers.overall(), number)));
            case Asked.Words _ -> said(words(question.layer(), answers), number);
            case Asked.SomeOf(var options) -> Optional.of(picked(options.count(), number));
            case Asked.OneOf(var options) ->
                    Optional.of(new Given.Picked(List.of(number % options.count())));
            case Asked.Matrix _ -> Optional.of(rated(answers.parts(), number));
        };
    }

    private static List<String> words(Layer layer, AnswersPart answers) {
        return switch (layer) {
            case FEELING, OVERALL -> answers.feelings();
            case TAKEN_ALONG -> answers.taken();
            case NEXT_TIME -> answers.next();
            case OTHER -> List.of();
        };
    }

    private static Optional<Given> said(List<String> said, int number) {
        return said.stream()
                .skip(number)
                .findFirst()
                .filter(text -> !text.isEmpty())
                .map(text -> new Given.Said(text.replaceFirst("^\\+", ""), text.startsWith("+")));
    }

    private static Given picked(int options, int number) {
        return new Given.Picked(
                Stream.of(number % options, (number * 2 + 1) % options)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Most say the same of a part of the day, one in three a little less. */
    private static Given rated(String parts, int number) {
        return new Given.Rated(
                IntStream.range(0, parts.length())
                        .map(
                                i ->
                                        Math.max(
                                                0,
                                                digit(parts, i)
                                                        - ((number + i) % ONE_IN_THREE == 0
                                                                ? 1
                                                                : 0)))
                        .boxed()
                        .toList());
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
