package org.handslag.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import org.handslag.scope.Texts;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * One question of an edition.
 *
 * @param hint what stands below it, or nothing
 */
public record Question(
        QuestionId id, Texts text, Texts hint, boolean required, Layer layer, Asked asked) {

    /** Name of its control in a form. */
    public String field() {
        return "q-" + id;
    }

    /** Control of one row of a matrix. */
    public String field(int row) {
        return field() + "-" + row;
    }

    /** Control of the consent to quote a text. */
    public String quoteField() {
        return field() + "-quote";
    }

    /** The alternatives with their labels: numbers from 1 of a scale, from 0 of a list. */
    public List<Option> options(Frame f) {
        return switch (asked) {
            case Asked.Scale(var steps, var low, var high) ->
                    IntStream.rangeClosed(1, steps)
                            .mapToObj(n -> Option.of(n, step(f, n, n == 1 ? low : high, steps)))
                            .toList();
            case Asked.OneOf(var options) -> numbered(options.shownTo(f));
            case Asked.SomeOf(var options) -> numbered(options.shownTo(f));
            case Asked.Matrix(_, var columns) -> numbered(columns.shownTo(f));
            case Asked.Words _ -> List.of();
        };
    }

    /** The rows of a matrix; one nameless row of everything else. */
    public List<String> rows(Frame f) {
        return asked instanceof Asked.Matrix(var rows, _) ? rows.shownTo(f) : List.of("");
    }

    public boolean quotable() {
        return asked instanceof Asked.Words(var quotable) && quotable;
    }

    private static String step(Frame f, int number, Texts end, int steps) {
        return number == 1 || number == steps ? number + " – " + f.plain(end) : "" + number;
    }

    private static List<Option> numbered(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> Option.of(i, labels.get(i)))
                .toList();
    }
}
