package org.handslag.questionnaire;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;

/**
 * Reads the answers to an edition's questions from a form that {@code questionnaire/questions} has
 * drawn. What is wrong is noted at its question.
 *
 * @param complete whether questions that want an answer must have one; what stands on a paper is
 *     taken as it is
 */
public record AnswerForm(Form form, Edition edition, boolean complete) {
    public static final int WORDS = 2000;

    public Replies read() {
        var given = new TreeMap<String, Given>();
        for (var question : edition.questions()) {
            given(question).ifPresent(one -> given.put(question.id().toString(), one));
        }
        return new Replies(given);
    }

    private Optional<Given> given(Question question) {
        return switch (question.asked()) {
            case Asked.Scale(var steps, _, _) -> step(question, steps);
            case Asked.OneOf(var options) -> picked(question, options.count(), 1);
            case Asked.SomeOf(var options) -> picked(question, options.count(), options.count());
            case Asked.Words _ -> said(question);
            case Asked.Matrix(var rows, var columns) ->
                    rated(question, rows.count(), columns.count());
        };
    }

    private Optional<Given> step(Question question, int steps) {
        var number = number(question, question.field(), 1, steps);
        return number < 0 ? Optional.empty() : Optional.of(new Given.Step(number));
    }

    private Optional<Given> picked(Question question, int options, int most) {
        var field = question.field();
        var picks = new TreeSet<Integer>();
        for (var value : form.values(field)) {
            var pick = parsed(value, 0, options - 1);
            if (pick < 0) {
                form.wrong(field, "form.choose");
            } else {
                picks.add(pick);
            }
        }
        if (picks.size() > most) {
            form.wrong(field, "form.choose");
        }
        if (picks.isEmpty()) {
            missing(question, field);
            return Optional.empty();
        }
        return Optional.of(new Given.Picked(new ArrayList<>(picks)));
    }

    private Optional<Given> said(Question question) {
        var text = NoPersonalNumber.text(form, question.field(), WORDS);
        if (text.isEmpty()) {
            missing(question, question.field());
            return Optional.empty();
        }
        var quote = question.quotable() && form.ticked(question.quoteField());
        return Optional.of(new Given.Said(text, quote));
    }

    private Optional<Given> rated(Question question, int rows, int columns) {
        var chosen = new ArrayList<Integer>();
        for (int row = 0; row < rows; row++) {
            chosen.add(number(question, question.field(row), 0, columns - 1));
        }
        return chosen.stream().allMatch(column -> column < 0)
                ? Optional.empty()
                : Optional.of(new Given.Rated(chosen));
    }

    /** Negative when nothing, or nothing that can be chosen, was chosen. */
    private int number(Question question, String field, int min, int max) {
        var values = form.values(field).stream().filter(value -> !value.isBlank()).toList();
        if (values.isEmpty()) {
            missing(question, field);
            return -1;
        }
        var number = values.size() == 1 ? parsed(values.getFirst(), min, max) : -1;
        if (number < 0) {
            form.wrong(field, "form.choose", Map.of());
        }
        return number;
    }

    private void missing(Question question, String field) {
        if (complete && question.required()) {
            form.wrong(field, "form.missing");
        }
    }

    private static int parsed(String value, int min, int max) {
        if (value.matches("\\d{1,3}")) {
            var number = Integer.parseInt(value);
            return number >= min && number <= max ? number : -1;
        }
        return -1;
    }
}
