package org.handslag.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Writes the links by which people answer, each in her language. */
@Component
class SurveyLetters {
    static final Purpose ANSWER = new Purpose("survey");

    /** A link tells kindly that it is used or too late, long after it is. */
    private static final Duration AFTER_THE_END = Duration.ofDays(60);

    private final Tokens tokens;
    private final People people;
    private final Surveys surveys;
    private final Messages messages;
    private final Wording wording;

    SurveyLetters(
            Tokens tokens, People people, Surveys surveys, Messages messages, Wording wording) {
        this.tokens = tokens;
        this.people = people;
        this.surveys = surveys;
        this.messages = messages;
        this.wording = wording;
    }

    @Component
    record Wording(
            Languages languages,
            Operators operators,
            Addresses addresses,
            List<Round.Enclosure> enclosures) {

        Body enclosed(Body body, Round round, Person to, Operator home) {
            for (var enclosure : enclosures) {
                body = enclosure.addTo(body, round, to, home);
            }
            return body;
        }

        UnaryOperator<Body> examples(Round round, Person to, Operator home) {
            return body -> {
                var more = body;
                for (var enclosure : enclosures) {
                    more = enclosure.exampleIn(more, round, to, home);
                }
                return more;
            };
        }
    }

    void invite(Round round, InvitationId invitation, PersonId person) {
        write(round, invitation, person, "invitation");
    }

    /** False when nothing can be sent to her. */
    boolean remind(Round round, InvitationId invitation, PersonId person) {
        return write(round, invitation, person, "reminder");
    }

    void prolong(Round round, InvitationId invitation) {
        tokens.prolong(ANSWER, invitation.value(), until(round));
    }

    void end(InvitationId invitation) {
        tokens.revoke(ANSWER, invitation.value());
    }

    /** Whoever has neither mail nor postal address gets a paper on the day. */
    private boolean write(Round round, InvitationId invitation, PersonId person, String kind) {
        var to = people.find(person).filter(SurveyLetters::isReachable);
        to.ifPresent(reader -> messages.send(draft(round, invitation, reader, kind)));
        return to.isPresent();
    }

    private static boolean isReachable(Person person) {
        return !person.isErased()
                && (person.email() != null || !person.address().lines().isEmpty());
    }

    /** The same for whoever wants to see it: its links open nothing, and nothing is kept. */
    Draft example(Round round, Person to, String kind, Operator home) {
        var page = wording.addresses().of(home, "");
        var enclosed =
                kind.equals("invitation")
                        ? wording.examples(round, to, home)
                        : (UnaryOperator<Body>) body -> body;
        return draft(round, to, kind, home, new Ways(page, enclosed));
    }

    /** Where a letter leads, and what is added to it below. */
    private record Ways(String address, UnaryOperator<Body> enclosed) {}

    private Draft draft(Round round, InvitationId invitation, Person to, String kind) {
        var operator = wording.operators().find(Scope.required()).orElseThrow();
        var token = tokens.issue(ANSWER, invitation.value(), until(round));
        var address = wording.addresses().of(operator, "/answer/" + token);
        UnaryOperator<Body> enclosed =
                body ->
                        kind.equals("invitation")
                                ? wording.enclosed(body, round, to, operator)
                                : body;
        return draft(round, to, kind, operator, new Ways(address, enclosed));
    }

    private Draft draft(Round round, Person to, String kind, Operator operator, Ways ways) {
        var words = wording.languages().in(to.language());
        var survey = surveys.find(round.survey()).orElseThrow();
        var title = shown(survey.title(), to, operator);
        var about = shown(round.occasion().about(), to, operator);
        var held = Spoken.date(round.occasion().heldOn(), to.language());
        var last = round.closesAt().minusSeconds(1).atZone(operator.zone()).toLocalDate();
        var body =
                Body.empty()
                        .paragraph(
                                words.t(
                                        "survey.letter." + kind,
                                        "title",
                                        title,
                                        "about",
                                        about,
                                        "day",
                                        held))
                        .paragraph(
                                words.t(
                                        round.named()
                                                ? "survey.letter.named"
                                                : "survey.letter.anonymous"))
                        .link(words.t("survey.letter.link"), ways.address())
                        .paragraph(
                                words.t(
                                        "survey.letter.until",
                                        "day",
                                        Spoken.date(last, to.language())));
        var subject = words.t("survey.letter.subject", "title", title, "about", about);
        var whole = ways.enclosed().apply(body);
        return addressed(round, to, new Draft("survey." + kind, recipient(to), subject, whole));
    }

    private static Draft addressed(Round round, Person to, Draft written) {
        var draft =
                written.about(new Subject("survey_round", round.id().value()))
                        .within(round.programme());
        // A link on paper must be readable by whoever prints it; one in a mail is nobody's but
        // hers.
        return to.email() == null ? draft : draft.asSecret();
    }

    private static String shown(Texts texts, Person to, Operator operator) {
        return texts.shownTo(to.language(), operator.languages()).map(Texts.Shown::text).orElse("");
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                person.telephone(),
                person.address().lines(),
                person.language());
    }

    private static Instant until(Round round) {
        return round.closesAt().plus(AFTER_THE_END);
    }
}
