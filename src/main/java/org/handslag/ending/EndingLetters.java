package org.handslag.ending;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.directory.People;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * Tells someone of a circle that there is something to read, and no more: others may see the mail.
 * The mentee's link opens what she is asked to read.
 */
@Component
class EndingLetters {
    static final Purpose SUMMARY = new Purpose("end-summary");
    private static final Duration LIVES = Duration.ofDays(60);

    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final Tokens tokens;
    private final Clock clock;

    EndingLetters(
            People people,
            Messages messages,
            Languages languages,
            Addresses addresses,
            Tokens tokens,
            Clock clock) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Asks the mentee to read what came of it; the link that she had before opens nothing. */
    void ask(Circle circle, CircleMember mentee, Operator home) {
        var id = circle.mentorship().id().value();
        var token = tokens.replace(SUMMARY, id, clock.instant().plus(LIVES));
        send(circle, mentee.person(), "asked", "/sum-up/" + token, home, true);
    }

    /** To those who hold these roles: there is something to read. */
    void tell(Circle circle, Collection<CircleMember> whom, String path, Operator home) {
        whom.stream()
                .map(CircleMember::person)
                .distinct()
                .forEach(person -> send(circle, person, "told", path, home, false));
    }

    static Collection<CircleMember> holding(Circle circle, Collection<CircleRole> roles) {
        var end = circle.mentorship().end();
        return circle.members().stream()
                .filter(member -> roles.contains(member.role()) && member.hasPromised())
                .filter(
                        member ->
                                end == null
                                        || member.until() == null
                                        || !member.until().isBefore(end.day()))
                .toList();
    }

    private void send(
            Circle circle, PersonId whom, String what, String path, Operator home, boolean secret) {
        var person = people.find(whom).filter(one -> !one.isErased()).orElse(null);
        if (person == null || person.email() == null) {
            return;
        }
        var words = languages.in(person.language());
        var body =
                Body.empty()
                        .paragraph(words.t("ending.mail." + what, "who", home.name()))
                        .link(
                                words.t("ending.mail.link"),
                                addresses.of(
                                        home, path + "?lang=" + words.locale().toLanguageTag()));
        var to =
                Recipient.byMail(person.name(), person.email(), words.locale()).person(person.id());
        var draft =
                new Draft(
                                "ending." + what,
                                to,
                                words.t("ending.mail.subject", "who", home.name()),
                                secret ? body : body.paragraph(words.t("ending.mail.sign-in")))
                        .about(new Subject(SummingUp.SUBJECT, circle.mentorship().id().value()))
                        .within(circle.mentorship().programme());
        messages.send(secret ? draft.asSecret() : draft);
    }
}
