package org.handslag.transfer;

import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Asks once, and gently, how it went: by mail, or on paper. What she wrote stands in neither. */
@Component
class TransferLetters {
    private final People people;
    private final TransferLinks links;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    TransferLetters(
            People people,
            TransferLinks links,
            Messages messages,
            Languages languages,
            Addresses addresses) {
        this.people = people;
        this.links = links;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    void ask(TransferTask task, CourseInstance date, Course course, Operator home) {
        people.find(task.person())
                .filter(reader -> !reader.isErased())
                .ifPresent(
                        reader -> {
                            var address = addresses.of(home, links.pathTo(task));
                            messages.send(draft(date, course, reader, address, home));
                        });
    }

    /** The same for whoever wants to see it: its links open nothing of the reader's. */
    Draft example(CourseInstance date, Course course, Person to, Operator home) {
        return draft(date, course, to, addresses.of(home, ""), home);
    }

    private Draft draft(
            CourseInstance date, Course course, Person to, String address, Operator home) {
        var words = languages.in(to.language());
        var title = course.title().shownTo(to.language(), home.languages()).orElseThrow().text();
        var day = Spoken.date(date.ends().atZone(home.zone()).toLocalDate(), to.language());
        var body =
                Body.empty()
                        .paragraph(words.t("transfer.letter.text", "course", title, "day", day));
        body = linked(body, words, address, to).paragraph(words.t("transfer.letter.kind"));
        var subject = words.t("transfer.letter.subject", "course", title);
        var draft =
                new Draft("transfer.question", recipient(to), subject, body)
                        .about(new Subject("instance", date.id().value()))
                        .within(date.programme());
        // Whoever prints a letter must be able to read its link; one in a mail is hers alone.
        return to.email() == null ? draft : draft.asSecret();
    }

    /** In a mail one press for each answer; on paper one address. */
    private static Body linked(Body body, Words words, String address, Person to) {
        if (to.email() == null) {
            return body.link(words.t("transfer.letter.link"), address);
        }
        for (var went : HowItWent.values()) {
            body = body.link(words.t("transfer.letter." + went), address + "?went=" + went);
        }
        return body;
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                null,
                person.address().lines(),
                person.language());
    }
}
