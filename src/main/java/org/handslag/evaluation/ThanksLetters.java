package org.handslag.evaluation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.transfer.CardInvitation;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Thanks each in her language, by mail only: a letter of mere thanks is no work for anyone. */
@Component
class ThanksLetters {
    private final People people;
    private final Courses courses;
    private final Harvests harvests;
    private final CardInvitation cards;
    private final Messages messages;
    private final Words words;

    ThanksLetters(
            People people,
            Courses courses,
            Harvests harvests,
            CardInvitation cards,
            Messages messages,
            Words words) {
        this.people = people;
        this.courses = courses;
        this.harvests = harvests;
        this.cards = cards;
        this.messages = messages;
        this.words = words;
    }

    /** How it is said, and where its links lead. */
    @Component
    record Words(Languages languages, Addresses addresses) {}

    void thank(CourseInstance date, PersonId person, Operator home) {
        people.find(person)
                .filter(ThanksLetters::isReached)
                .ifPresent(
                        reader ->
                                messages.send(
                                        draft(
                                                date,
                                                reader,
                                                home,
                                                body -> cards.addTo(body, reader, home))));
    }

    /** How many of these it reaches. */
    int reached(List<PersonId> persons) {
        return Math.toIntExact(
                people.all(persons).stream().filter(ThanksLetters::isReached).count());
    }

    /** The same for whoever wants to see it: its links open nothing of the reader's. */
    Draft example(CourseInstance date, Person to, Operator home) {
        return draft(date, to, home, body -> cards.exampleIn(body, to, home));
    }

    private static boolean isReached(Person person) {
        return !person.isErased() && person.email() != null;
    }

    private Draft draft(
            CourseInstance date, Person to, Operator home, UnaryOperator<Body> withCard) {
        var course = courses.find(date.course()).orElseThrow();
        var title = course.title().shownTo(to.language(), home.languages()).orElseThrow().text();
        var said = words.languages().in(to.language());
        var day = Spoken.date(date.ends().atZone(home.zone()).toLocalDate(), to.language());
        var body =
                Body.empty()
                        .paragraph(said.t("evaluation.thanks.text", "course", title, "day", day));
        if (!harvests.published(course.id().value()).isEmpty()) {
            body = body.link(said.t("evaluation.thanks.link"), told(course, home));
        }
        var subject = said.t("evaluation.thanks.subject", "course", title);
        return new Draft("evaluation.thanks", recipient(to), subject, withCard.apply(body))
                .about(new Subject("instance", date.id().value()))
                .within(date.programme());
    }

    private String told(Course course, Operator home) {
        return words.addresses().of(home, TakenAlong.path(course.slug()));
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(), person.name(), person.email(), null, List.of(), person.language());
    }
}
