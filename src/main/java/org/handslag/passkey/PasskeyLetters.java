package org.handslag.passkey;

import java.time.Clock;
import org.handslag.directory.People;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Tells someone of each key of hers that came or went: it may not have been she. */
@Component
class PasskeyLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final Clock clock;

    PasskeyLetters(
            People people,
            Messages messages,
            Languages languages,
            Addresses addresses,
            Clock clock) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.clock = clock;
    }

    void added(Operator operator, PersonId person, String name) {
        send(operator, person, name, "added");
    }

    void removed(Operator operator, PersonId person, String name) {
        send(operator, person, name, "removed");
    }

    private void send(Operator operator, PersonId id, String name, String what) {
        var person = people.find(id).orElseThrow();
        var address = person.email();
        if (address == null) {
            return;
        }
        var key = "passkey.mail." + what;
        var words = languages.in(person.language());
        var moment = Spoken.moment(clock.instant().atZone(operator.zone()), words.locale());
        var body =
                Body.empty()
                        .paragraph(words.t(key + ".text", "operator", operator.name()))
                        .fact(words.t("passkey.mail.name"), name)
                        .fact(words.t("passkey.mail.when"), moment)
                        .paragraph(words.t("passkey.mail.not-you"))
                        .link(words.t("passkey.mail.link"), addresses.of(operator, "/me/passkeys"));
        var recipient = Recipient.byMail(person.name(), address, person.language()).person(id);
        messages.send(new Draft("passkey." + what, recipient, words.t(key + ".subject"), body));
    }
}
