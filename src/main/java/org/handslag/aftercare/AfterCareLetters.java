package org.handslag.aftercare;

import java.time.Clock;
import java.time.Duration;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Says by mail or on paper that there is a short question; of what, only the page tells. */
@Component
class AfterCareLetters {
    static final Purpose ANSWER = new Purpose("after-care");
    private static final Duration LIVES = Duration.ofDays(60);

    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;
    private final Tokens tokens;
    private final Clock clock;

    AfterCareLetters(
            Messages messages,
            Languages languages,
            Addresses addresses,
            Tokens tokens,
            Clock clock) {
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
        this.tokens = tokens;
        this.clock = clock;
    }

    void ask(AfterCareId id, AfterCares.Due due, Person to, Operator home) {
        var words = languages.in(to.language());
        var token = tokens.issue(ANSWER, id.value(), clock.instant().plus(LIVES));
        var path = "/after/" + token + "?lang=" + words.locale().toLanguageTag();
        var body =
                Body.empty()
                        .paragraph(words.t("aftercare.mail.text", "who", home.name()))
                        .link(words.t("aftercare.mail.link"), addresses.of(home, path))
                        .paragraph(words.t("aftercare.mail.free"));
        var recipient =
                new Recipient(
                        to.id(), to.name(), to.email(), null, to.address().lines(), words.locale());
        var draft =
                new Draft(
                                "aftercare.question",
                                recipient,
                                words.t("aftercare.mail.subject", "who", home.name()),
                                body)
                        .about(new Subject(OutcomeTelling.SUBJECT, due.mentorship().value()))
                        .within(due.programme());
        // Whoever prints a letter must be able to read its link; one in a mail is hers alone.
        messages.send(to.email() == null ? draft : draft.asSecret());
    }
}
