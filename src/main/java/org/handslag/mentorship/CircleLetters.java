package org.handslag.mentorship;

import java.util.List;
import org.handslag.directory.People;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Tells someone of a circle that there is something to read; what it is stands on her page. */
@Component
public class CircleLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    CircleLetters(People people, Messages messages, Languages languages, Addresses addresses) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    /** Nothing is sent to whoever takes no mail. */
    public void tell(Mentorship mentorship, PersonId whom, Operator home) {
        var person = people.find(whom).orElseThrow();
        var email = person.email();
        if (email == null) {
            return;
        }
        var words = languages.in(person.language());
        var path = mentorship.path() + "?lang=" + words.locale().toLanguageTag();
        var body =
                Body.empty()
                        .paragraph(words.t("mentorship.mail.text", "who", home.name()))
                        .link(words.t("mentorship.mail.link"), addresses.of(home, path))
                        .paragraph(words.t("mentorship.mail.sign-in"));
        var to = new Recipient(whom, person.name(), email, null, List.of(), words.locale());
        var subject = words.t("mentorship.mail.subject", "who", home.name());
        messages.send(
                new Draft("mentorship.circle", to, subject, body)
                        .about(new Subject(Gathering.SUBJECT, mentorship.id().value()))
                        .within(mentorship.programme()));
    }
}
