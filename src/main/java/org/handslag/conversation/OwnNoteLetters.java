package org.handslag.conversation;

import org.handslag.directory.People;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Mentorship;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Tells that there is something to read; what it is stands behind the sign-in alone. */
@Component
class OwnNoteLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    OwnNoteLetters(People people, Messages messages, Languages languages, Addresses addresses) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    void asked(Mentorship mentorship, PersonId whom, Operator home) {
        tell(mentorship, whom, "asked", home);
    }

    void shown(Mentorship mentorship, PersonId mentee, Operator home) {
        tell(mentorship, mentee, "shown", home);
    }

    private void tell(Mentorship mentorship, PersonId whom, String what, Operator home) {
        var person = people.find(whom).orElseThrow();
        var email = person.email();
        if (email == null) {
            return;
        }
        var words = languages.in(person.language());
        var path = mentorship.path() + "/own-notes?lang=" + words.locale().toLanguageTag();
        var body =
                Body.empty()
                        .paragraph(words.t("mentorship.mail.text", "who", home.name()))
                        .link(words.t("mentorship.mail.link"), addresses.of(home, path))
                        .paragraph(words.t("mentorship.mail.sign-in"));
        var to = Recipient.byMail(person.name(), email, words.locale()).person(whom);
        var subject = words.t("mentorship.mail.subject", "who", home.name());
        messages.send(
                new Draft("own-note." + what, to, subject, body)
                        .about(new Subject(OwnNoting.SUBJECT, mentorship.id().value()))
                        .within(mentorship.programme()));
    }
}
