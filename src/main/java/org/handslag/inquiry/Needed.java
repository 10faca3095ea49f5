package org.handslag.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Given;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Replies;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What is needed most by a round's answers to one question, beside the round before.
 *
 * @param lines the most chosen first
 */
public record Needed(String question, List<Needed.Line> lines) {

    /**
     * An alternative.
     *
     * @param before how many chose it in the round before; null when it was not asked then
     */
    public record Line(String label, int now, @Nullable Integer before) {
        public int change() {
            return before == null ? 0 : now - before;
        }
    }

    /** A round's questions and all that was answered to them. */
    record Answered(Edition edition, List<Replies> replies) {}

    /**
     * Of each question with alternatives. Words decide what is the same: an edit may move lines.
     */
    static List<Needed> of(Frame f, Answered now, @Nullable Answered before) {
        return now.edition().questions().stream()
                .filter(question -> hasAlternatives(question.asked()))
                .map(question -> of(f, question, now, before))
                .toList();
    }

    private static Needed of(Frame f, Question question, Answered now, @Nullable Answered before) {
        var counts = counts(f, question, now.replies());
        var earlier =
                before == null
                        ? null
                        : before.edition()
                                .find(question.id())
                                .map(then -> counts(f, then, before.replies()))
                                .orElse(null);
        var lines = new ArrayList<Line>();
        counts.forEach(
                (label, n) ->
                        lines.add(new Line(label, n, earlier == null ? null : earlier.get(label))));
        lines.sort(Comparator.comparingInt(Line::now).reversed().thenComparing(Line::label));
        return new Needed(f.plain(question.text()), lines);
    }

    private static Map<String, Integer> counts(Frame f, Question question, List<Replies> replies) {
        var options = question.options(f);
        var byLabel = new HashMap<String, Integer>();
        options.forEach(option -> byLabel.put(option.label(), 0));
        for (var one : replies) {
            for (var value : chosen(one.to(question).orElse(null))) {
                options.stream()
                        .filter(option -> option.value().equals(value))
                        .forEach(option -> byLabel.merge(option.label(), 1, Integer::sum));
            }
        }
        return byLabel;
    }

    private static List<String> chosen(@Nullable Given given) {
        return switch (given) {
            case Given.Picked(var picks) -> picks.stream().map(String::valueOf).toList();
            case Given.Step(var value) -> List.of(String.valueOf(value));
            case null, default -> List.of();
        };
    }

    private static boolean hasAlternatives(Asked asked) {
        return switch (asked) {
            case Asked.OneOf _, Asked.SomeOf _, Asked.Scale _ -> true;
            case Asked.Words _, Asked.Matrix _ -> false;
        };
    }
}
