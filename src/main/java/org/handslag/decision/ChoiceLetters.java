package org.handslag.decision;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Candidates;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * Writes to those who are asked that there is something to read. What it is about, and of whom,
 * stands behind the link or the sign-in alone: others may see the mail.
 */
@Component
class ChoiceLetters {
    static final Purpose LINK = new Purpose("choosing");

    private static final Duration KEPT = Duration.ofDays(200);

    private final People people;
    private final Candidates candidates;
    private final Messages messages;
    private final Tokens tokens;
    private final Wording wording;
    private final Clock clock;

    ChoiceLetters(
            People people,
            Candidates candidates,
            Messages messages,
            Tokens tokens,
            Wording wording,
            Clock clock) {
        this.people = people;
        this.candidates = candidates;
        this.messages = messages;
        this.tokens = tokens;
        this.wording = wording;
        this.clock = clock;
    }

    /** In which words, and with which addresses. */
    @Component
    record Wording(Languages languages, Addresses addresses) {}

    /** A way to her page. Whoever has no mail address is called: the outbox lists it. */
    void toMentee(Choosing choosing, Operator home) {
        var her = people.find(choosing.mentee()).orElseThrow();
        var words = words(her);
        if (her.email() != null) {
            var own = path(choosing) + "?lang=" + words.locale().toLanguageTag();
            var body =
                    Body.empty()
                            .paragraph(words.t("decision.mail.text", "who", home.name()))
                            .link(words.t("decision.mail.link"), wording.addresses().of(home, own))
                            .paragraph(words.t("decision.mail.end"));
            messages.send(draft("decision.mentee", choosing, her, home, body).asSecret());
        } else {
            call("decision.mentee", choosing, her, home);
        }
    }

    /** A new way to her page; the older ones go on working. */
    String path(Choosing choosing) {
        var until = clock.instant().plus(KEPT);
        return "/my-choices/" + tokens.issue(LINK, choosing.id().value(), until);
    }

    /** To the mentor, or to all contacts of the workplace, of whom one answers. */
    void toNext(Choosing choosing, MentorChoice choice, ChoiceParty party, Operator home) {
        switch (party) {
            case MENTEE -> toMentee(choosing, home);
            case MENTOR -> tell("decision.asked", choosing, choice.mentor(), choice.path(), home);
            case EMPLOYER ->
                    candidates.employers(choice.workplace(), home.today(clock)).stream()
                            .map(one -> PersonId.of(one.value()))
                            .filter(one -> !one.equals(choice.mentor()))
                            .forEach(
                                    one ->
                                            tell(
                                                    "decision.asked",
                                                    choosing,
                                                    one,
                                                    choice.path(),
                                                    home));
        }
    }

    /** To whoever follows her, or who has asked when nobody does. */
    void toConsultant(Choosing choosing, Operator home) {
        var consultant = choosing.wish().consultant();
        var whom = consultant == null ? choosing.asked().by() : consultant;
        tell("decision.staff", choosing, whom, choosing.path(), home);
    }

    /** To whoever has asked. */
    void toCoordinator(Choosing choosing, Operator home) {
        tell("decision.staff", choosing, choosing.asked().by(), choosing.path(), home);
    }

    private void tell(String topic, Choosing choosing, PersonId whom, String path, Operator home) {
        var person = people.find(whom).orElseThrow();
        if (person.email() == null) {
            call(topic, choosing, person, home);
        } else {
            var words = words(person);
            var own = path + "?lang=" + words.locale().toLanguageTag();
            var body =
                    Body.empty()
                            .paragraph(words.t("decision.mail.text", "who", home.name()))
                            .link(words.t("decision.mail.link"), wording.addresses().of(home, own))
                            .paragraph(words.t("decision.mail.sign-in"));
            messages.send(draft(topic, choosing, person, home, body));
        }
    }

    /** Without an address there is nothing to send; the outbox lists whom to call. */
    private void call(String topic, Choosing choosing, Person person, Operator home) {
        if (person.telephone() != null) {
            var told = words(person).t("decision.call", "who", home.name());
            messages.send(draft(topic, choosing, person, home, Body.empty().paragraph(told)));
        }
    }

    private Draft draft(String topic, Choosing choosing, Person person, Operator home, Body body) {
        var words = words(person);
        var to =
                new Recipient(
                        person.id(),
                        person.name(),
                        person.email(),
                        person.telephone(),
                        List.of(),
                        words.locale());
        return new Draft(topic, to, words.t("decision.mail.subject", "who", home.name()), body)
                .about(new Subject(ChoiceAsking.SUBJECT, choosing.id().value()))
                .within(choosing.wish().programme());
    }

    private Words words(Person person) {
        return wording.languages().in(person.language());
    }
}
