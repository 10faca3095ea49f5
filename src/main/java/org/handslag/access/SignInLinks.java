package org.handslag.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One-time links with which a person signs in: good for a quarter of an hour and for one time.
 * Works within the caller's unit of work.
 */
@Component
public class SignInLinks {
    private static final Purpose PURPOSE = new Purpose("sign-in");
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final Tokens tokens;
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final Clock clock;

    SignInLinks(
            Tokens tokens,
            People people,
            Messages messages,
            Languages languages,
            Addresses addresses,
            Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The path of a new link; it belongs in a message to this person and nowhere else. */
    public String pathFor(PersonId person) {
        var until = clock.instant().plus(GOOD_FOR);
        return "/sign-in/link/" + tokens.issue(PURPOSE, person.value(), until);
    }

    /** The whole address of a new link; shown only to who may act as this person. */
    public String addressFor(Operator operator, PersonId person) {
        return addresses.of(operator, pathFor(person));
    }

    /** Sends someone who is signed in a link of her own; false when no mail reaches her. */
    public boolean send(Operator operator, PersonId id, ReturnPath to) {
        var person = people.find(id).orElseThrow();
        var address = person.email();
        if (address == null) {
            return false;
        }
        messages.send(draft(operator, person, address, to));
        return true;
    }

    /** Sends a link to whoever has this address; when nobody has it nothing happens. */
    void send(Operator operator, Email address, ReturnPath to) {
        people.byEmail(address)
                .filter(person -> !person.isErased())
                .ifPresent(person -> messages.send(draft(operator, person, address, to)));
    }

    /** A link that lies in a mailbox she may no longer be alone with opens nothing. */
    @EventListener
    void revoke(People.Sheltered sheltered) {
        tokens.revoke(PURPOSE, sheltered.person().value());
    }

    boolean isGood(String token) {
        return tokens.find(PURPOSE, token).isPresent();
    }

    /** Uses the link up, and with it every other that this person was sent. */
    Optional<PersonId> use(String token) {
        var person = tokens.use(PURPOSE, token).flatMap(this::person);
        person.ifPresent(id -> tokens.revoke(PURPOSE, id.value()));
        return person;
    }

    private Optional<PersonId> person(UUID id) {
        return people.find(new PersonId(id)).filter(person -> !person.isErased()).map(Person::id);
    }

    private Draft draft(Operator operator, Person person, Email address, ReturnPath to) {
        var words = languages.in(person.language());
        var link = addresses.of(operator, to.on(pathFor(person.id())));
        var body =
                Body.empty()
                        .paragraph(words.t("access.mail.text", "operator", operator.name()))
                        .link(words.t("access.mail.link"), link)
                        .paragraph(words.t("access.mail.once"))
                        .paragraph(words.t("access.mail.not-you"));
        var recipient =
                Recipient.byMail(person.name(), address, person.language()).person(person.id());
        return new Draft("sign-in", recipient, words.t("access.mail.subject"), body).asSecret();
    }
}
