package org.handslag.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** A question and what one person answered to it, in words. */
public record InWords(String question, String answer) {

    /** In the order of the questions; what was left out is not told. */
    public static List<InWords> all(Frame f, Edition edition, Replies replies) {
        return edition.questions().stream()
                .flatMap(
                        question ->
                                replies.to(question).stream()
                                        .map(given -> said(f, question, given)))
                .toList();
    }

    private static InWords said(Frame f, Question question, Given given) {
        var options = question.options(f);
        var answer =
                switch (given) {
                    case Given.Step(var value) -> label(options, String.valueOf(value));
                    case Given.Said(var text, _) -> text;
                    case Given.Picked(var picks) ->
                            picks.stream()
                                    .map(pick -> label(options, pick.toString()))
                                    .collect(Collectors.joining(", "));
                    case Given.Rated(var columns) -> rated(question.rows(f), options, columns);
                };
        return new InWords(f.plain(question.text()), answer);
    }

    private static String rated(List<String> rows, List<Option> options, List<Integer> columns) {
        var told = new ArrayList<String>();
        for (int row = 0; row < Math.min(rows.size(), columns.size()); row++) {
            if (columns.get(row) >= 0) {
                told.add(rows.get(row) + ": " + label(options, columns.get(row).toString()));
            }
        }
        return String.join(", ", told);
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
