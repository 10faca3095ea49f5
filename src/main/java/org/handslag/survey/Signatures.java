package org.handslag.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Given;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Replies;
import org.handslag.survey.ResultsPage.Line;
import org.handslag.survey.ResultsPage.Signed;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads answers with the names of those who gave them, where they were told that we keep them. */
@Component
class Signatures {
    private final Answers answers;
    private final People people;
    private final Reads reads;

    Signatures(Answers answers, People people, Reads reads) {
        this.answers = answers;
        this.people = people;
        this.reads = reads;
    }

    List<Signed> of(Frame f, Round round, Edition edition) {
        if (!round.named() || !round.isClosed()) {
            return List.of();
        }
        var all = answers.named(round.id());
        var ids = all.stream().map(Answers.Named::person).distinct().toList();
        reads.read(f.viewer(), "survey", ids);
        var names =
                people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream()
                .flatMap(one -> signed(f, edition, one, names.get(one.person())).stream())
                .toList();
    }

    private static Optional<Signed> signed(
            Frame f, Edition edition, Answers.Named one, @Nullable Person giver) {
        return Optional.ofNullable(giver)
                .map(person -> new Signed(person.name(), lines(f, edition, one.replies())));
    }

    private static List<Line> lines(Frame f, Edition edition, Replies replies) {
        return edition.questions().stream()
                .flatMap(
                        question ->
                                replies.to(question).stream()
                                        .map(given -> line(f, question, given)))
                .toList();
    }

    private static Line line(Frame f, Question question, Given given) {
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
        return new Line(f.plain(question.text()), answer);
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
