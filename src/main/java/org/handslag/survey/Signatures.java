package org.handslag.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.InWords;
import org.handslag.questionnaire.Replies;
import org.handslag.survey.ResultsPage.Line;
import org.handslag.survey.ResultsPage.Signed;
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
        return InWords.all(f, edition, replies).stream()
                .map(said -> new Line(said.question(), said.answer()))
                .toList();
    }
}
