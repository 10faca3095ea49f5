package org.handslag.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Given;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Replies;
import org.handslag.survey.QuestionResult.Saying;
import org.jspecify.annotations.Nullable;

/** Counts the answers to each question, and leaves out what too few have answered. */
final class Counting {
    private Counting() {}

    /** Nothing at all from fewer than five. */
    static List<QuestionResult> of(Edition edition, List<Replies> all) {
        return all.size() < Results.FEWEST
                ? List.of()
                : edition.questions().stream().map(question -> of(question, all)).toList();
    }

    private static QuestionResult of(Question question, List<Replies> all) {
        var given = all.stream().flatMap(replies -> replies.to(question).stream()).toList();
        var shown = given.size() >= Results.FEWEST;
        return new QuestionResult(
                question,
                given.size(),
                shown ? counts(question.asked(), given) : List.of(),
                shown ? mean(given) : null,
                sayings(given));
    }

    private static List<List<Integer>> counts(Asked asked, List<Given> given) {
        return switch (asked) {
            case Asked.Scale(var steps, _, _) ->
                    List.of(tally(steps, steps(given).map(step -> step - 1)));
            case Asked.OneOf(var options) -> List.of(tally(options.count(), picks(given)));
            case Asked.SomeOf(var options) -> List.of(tally(options.count(), picks(given)));
            case Asked.Matrix(var rows, var columns) -> rated(rows.count(), columns.count(), given);
            case Asked.Words _ -> List.of();
        };
    }

    private static List<List<Integer>> rated(int rows, int columns, List<Given> given) {
        var counts = new ArrayList<List<Integer>>();
        for (int i = 0; i < rows; i++) {
            var row = i;
            var chosen = rows(given).map(rated -> column(rated, row)).toList();
            var told = chosen.stream().filter(column -> column >= 0).toList();
            var few = told.size() < Results.FEWEST;
            counts.add(few ? List.of() : tally(columns, told.stream()));
        }
        return List.copyOf(counts);
    }

    private static int column(Given.Rated rated, int row) {
        return row < rated.columns().size() ? rated.columns().get(row) : -1;
    }

    private static List<Integer> tally(int size, Stream<Integer> chosen) {
        var counts = new ArrayList<>(Collections.nCopies(size, 0));
        chosen.filter(at -> at >= 0 && at < size).forEach(at -> counts.set(at, counts.get(at) + 1));
        return List.copyOf(counts);
    }

    /** Of the steps of a scale, to one decimal. */
    private static @Nullable BigDecimal mean(List<Given> given) {
        var steps = steps(given).toList();
        return steps.isEmpty()
                ? null
                : BigDecimal.valueOf(steps.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(steps.size()), 1, RoundingMode.HALF_UP);
    }

    private static List<Saying> sayings(List<Given> given) {
        var sayings = new ArrayList<Saying>();
        for (var one : given) {
            if (one instanceof Given.Said(var text, var quote)) {
                sayings.add(new Saying(text, quote));
            }
        }
        Collections.shuffle(sayings);
        return List.copyOf(sayings);
    }

    private static Stream<Integer> steps(List<Given> given) {
        return given.stream()
                .flatMap(one -> one instanceof Given.Step(var value) ? Stream.of(value) : none());
    }

    private static Stream<Integer> picks(List<Given> given) {
        return given.stream()
                .flatMap(one -> one instanceof Given.Picked(var picks) ? picks.stream() : none());
    }

    private static Stream<Given.Rated> rows(List<Given> given) {
        return given.stream()
                .flatMap(
                        one ->
                                one instanceof Given.Rated rated
                                        ? Optional.of(rated).stream()
                                        : Stream.empty());
    }

    private static Stream<Integer> none() {
        return Stream.empty();
    }
}
