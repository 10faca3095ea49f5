package org.handslag.membership;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Tells those who suggested something, or wanted it too, how it was answered. */
@Component
class TopicLetters {
    private final People people;
    private final Operators operators;
    private final Languages languages;
    private final Messages messages;

    TopicLetters(People people, Operators operators, Languages languages, Messages messages) {
        this.people = people;
        this.operators = operators;
        this.languages = languages;
        this.messages = messages;
    }

    /** Each person once, also when she suggested one and wanted the other. */
    void answered(Topic topic, Topic.Answered answered, List<PersonId> seconders) {
        var wanted =
                answered.verdict() == TopicAnswer.CHOSEN
                        ? seconders.stream()
                        : Stream.<PersonId>of();
        var readers =
                Stream.concat(Stream.ofNullable(topic.by()), wanted)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        people.all(readers).stream()
                .filter(person -> !person.isErased())
                .forEach(person -> tell(topic, answered, person));
    }

    private void tell(Topic topic, Topic.Answered answered, Person to) {
        var words = languages.in(to.language());
        var home = operators.find(Scope.required()).orElseThrow();
        var own = to.id().equals(topic.by());
        var said =
                answered.words()
                        .shownTo(to.language(), home.languages())
                        .map(Texts.Shown::text)
                        .orElse("");
        var key = answered.verdict() == TopicAnswer.CHOSEN ? own ? "chosen" : "seconded" : "closed";
        var body =
                Body.empty()
                        .paragraph(words.t("membership.letter." + key))
                        .paragraph("”" + topic.words() + "”")
                        .paragraph(said);
        messages.send(
                new Draft(
                                "topic.answered",
                                recipient(to),
                                words.t("membership.letter.subject"),
                                body)
                        .about(new Subject("topic", topic.id().value()))
                        .within(topic.programme()));
    }

    static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                person.telephone(),
                person.address().lines(),
                person.language());
    }
}
