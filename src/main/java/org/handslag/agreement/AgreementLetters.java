package org.handslag.agreement;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * Tells those of a circle that there is something to read in their agreement. What it is stands
 * behind the sign-in or the link alone: others may see the mail.
 */
@Component
class AgreementLetters {
    private final People people;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final AgreementLinks links;

    AgreementLetters(
            People people,
            Messages messages,
            Languages languages,
            Addresses addresses,
            AgreementLinks links) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.links = links;
    }

    /** To those whose turn it has become. */
    void asked(Agreement agreement, Collection<Party> turns, Operator home) {
        for (var party : turns) {
            if (party.isOutside()) {
                askOutside(agreement, party, home);
            } else {
                party.of(agreement.circle(), agreement.today())
                        .ifPresent(member -> tell(agreement, member.person(), "asked", home));
            }
        }
    }

    /** To those whose approval no longer counts. */
    void fell(Agreement agreement, Collection<Approval> fallen, Operator home) {
        fallen.stream()
                .map(Approval::person)
                .filter(Objects::nonNull)
                .forEach(person -> tell(agreement, person, "fell", home));
    }

    /** To all of the circle. */
    void agreed(Agreement agreement, Operator home) {
        all(agreement, "agreed", home);
    }

    void dropped(Agreement agreement, Operator home) {
        all(agreement, "dropped", home);
    }

    /** To whoever leads the circle. */
    void denied(Agreement agreement, Operator home) {
        var leads = agreement.mentorship().kind().leads();
        agreement
                .circle()
                .holder(leads, agreement.today())
                .ifPresent(member -> tell(agreement, member.person(), "denied", home));
    }

    private void all(Agreement agreement, String what, Operator home) {
        for (var party : Party.values()) {
            party.of(agreement.circle(), agreement.today())
                    .ifPresent(member -> tell(agreement, member.person(), what, home));
        }
    }

    private void tell(Agreement agreement, PersonId whom, String what, Operator home) {
        var person = people.find(whom).orElseThrow();
        if (person.email() != null) {
            var path = agreement.path() + "?lang=" + language(person);
            send(
                    agreement,
                    to(person, person.email()),
                    what,
                    path,
                    home,
                    "mentorship.mail.sign-in");
        }
    }

    private String language(Person person) {
        return languages.in(person.language()).locale().toLanguageTag();
    }

    private Recipient to(Person person, Email email) {
        return Recipient.byMail(person.name(), email, languages.in(person.language()).locale())
                .person(person.id());
    }

    private void askOutside(Agreement agreement, Party party, Operator home) {
        var outsider = agreement.current().content().beside().outsiders().get(party);
        var email = outsider == null ? null : Email.parse(outsider.email()).orElse(null);
        if (outsider != null && email != null) {
            var locale = Locale.forLanguageTag(home.languages().getFirst().toLanguageTag());
            var path = links.path(party, agreement.current());
            var to = Recipient.byMail(outsider.name(), email, locale);
            send(agreement, to, "outside", path, home, "agreement.mail.no-account");
        }
    }

    private void send(
            Agreement agreement,
            Recipient to,
            String what,
            String path,
            Operator home,
            String how) {
        var words = languages.in(to.language());
        var body =
                Body.empty()
                        .paragraph(words.t("agreement.mail." + what, "who", home.name()))
                        .link(words.t("agreement.mail.link"), addresses.of(home, path))
                        .paragraph(words.t(how));
        var subject = words.t("agreement.subject." + what, "who", home.name());
        messages.send(
                new Draft("agreement." + what, to, subject, body)
                        .about(new Subject(Agreeing.SUBJECT, agreement.mentorship().id().value()))
                        .within(agreement.mentorship().programme()));
    }
}
