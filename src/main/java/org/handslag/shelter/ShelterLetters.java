package org.handslag.shelter;

import org.handslag.directory.People;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Tells staff that something waits; of whom and what it is stands behind their passkey alone. */
@Component
class ShelterLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    ShelterLetters(People people, Messages messages, Languages languages, Addresses addresses) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    /**
     * @param what the messages {@code shelter.mail.WHAT} and {@code topic.shelter.WHAT}
     */
    void tell(PersonId whom, String what, Operator home) {
        var person = people.find(whom).orElseThrow();
        var email = person.email();
        if (email == null) {
            return;
        }
        var words = languages.in(person.language());
        var body =
                Body.empty()
                        .paragraph(words.t("shelter.mail." + what, "who", home.name()))
                        .link(words.t("shelter.mail.link"), addresses.of(home, "/me"));
        var to = Recipient.byMail(person.name(), email, words.locale()).person(whom);
        var subject = words.t("shelter.mail.subject", "who", home.name());
        messages.send(new Draft("shelter." + what, to, subject, body));
    }
}
