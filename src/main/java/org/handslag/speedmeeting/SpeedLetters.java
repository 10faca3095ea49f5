package org.handslag.speedmeeting;

import java.util.List;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.proposal.MatchRun;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * Writes to guests that there is something to read. What it is about stands behind the sign-in
 * alone: others may see the mail. Whoever has no mail address is called.
 */
@Component
class SpeedLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    SpeedLetters(People people, Messages messages, Languages languages, Addresses addresses) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    void invite(SpeedMeeting meeting, List<SpeedGuest> guests, MatchRun run, Operator home) {
        guests.forEach(one -> send("speedmeeting.invited", one, meeting, run, home));
    }

    /** All who came, that they can say whom they would like. */
    void ask(SpeedTable table, Operator home) {
        table.guests().stream()
                .filter(SpeedGuest::hasCome)
                .forEach(
                        one ->
                                send(
                                        "speedmeeting.asked",
                                        one,
                                        table.meeting(),
                                        table.run().run(),
                                        home));
    }

    void callOff(SpeedMeeting meeting, List<SpeedGuest> guests, MatchRun run, Operator home) {
        guests.forEach(one -> send("speedmeeting.called-off", one, meeting, run, home));
    }

    private void send(
            String topic, SpeedGuest guest, SpeedMeeting meeting, MatchRun run, Operator home) {
        var person = people.find(guest.person()).filter(one -> !one.isErased());
        person.flatMap(
                        one ->
                                body(topic, guest, one, home)
                                        .map(body -> draft(topic, one, body, home)))
                .map(draft -> draft.about(new Subject(SpeedSteps.SUBJECT, meeting.id().value())))
                .map(draft -> draft.within(run.programme()))
                .ifPresent(messages::send);
    }

    /** Empty when she can neither be written to nor called. */
    private Optional<Body> body(String topic, SpeedGuest guest, Person person, Operator home) {
        var words = words(person);
        var kind = topic.substring(topic.indexOf('.') + 1);
        if (person.email() == null) {
            return Optional.ofNullable(person.telephone())
                    .map(_ -> words.t("speedmeeting.call." + kind, "who", home.name()))
                    .map(told -> Body.empty().paragraph(told));
        }
        var gone = topic.equals("speedmeeting.called-off");
        var own = (gone ? "/me" : guest.path()) + "?lang=" + words.locale().toLanguageTag();
        return Optional.of(
                Body.empty()
                        .paragraph(words.t("speedmeeting.mail.text", "who", home.name()))
                        .link(words.t("speedmeeting.mail.link"), addresses.of(home, own))
                        .paragraph(words.t("speedmeeting.mail.sign-in")));
    }

    private Draft draft(String topic, Person person, Body body, Operator home) {
        var words = words(person);
        var to =
                new Recipient(
                        person.id(),
                        person.name(),
                        person.email(),
                        person.telephone(),
                        List.of(),
                        words.locale());
        return new Draft(topic, to, words.t("speedmeeting.mail.subject", "who", home.name()), body);
    }

    /** In which language someone is written to, and reads what is on paper. */
    Words words(Person person) {
        return languages.in(person.language());
    }
}
