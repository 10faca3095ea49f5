package org.handslag.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * Writes to her that there is something to read. What it is about stands behind the link alone:
 * others may see her mail.
 */
@Component
class ReferralLetters {
    static final Purpose LINK = new Purpose("referral");

    private static final Duration ASKED = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(400);

    private final Messages messages;
    private final Tokens tokens;
    private final Languages languages;
    private final Addresses addresses;
    private final Clock clock;

    ReferralLetters(
            Messages messages,
            Tokens tokens,
            Languages languages,
            Addresses addresses,
            Clock clock) {
        this.messages = messages;
        this.tokens = tokens;
        this.languages = languages;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Of whoever has no mail address someone has to see to it that she hears. */
    void ask(Referral referral, Operator home) {
        mail(referral, home, "referral.asked");
    }

    /** To whoever asks herself, once more perhaps: her link. */
    void again(Referral referral, Operator home) {
        mail(referral, home, "referral.again");
    }

    /** Whoever has no mail address is called: the outbox lists it. */
    void answered(Referral referral, Operator home) {
        var wisher = referral.wisher();
        if (wisher.email() != null) {
            mail(referral, home, "referral.answered");
        } else if (!wisher.telephone().isEmpty()) {
            var words = languages.in(wisher.language());
            var body = Body.empty().paragraph(words.t("referral.call", "who", home.name()));
            send(referral, home, "referral.answered", body);
        }
    }

    /** A new way to her page; the older ones go on working. */
    String path(Referral referral) {
        var kept = referral.yes() == null ? ASKED : KEPT;
        var token = tokens.issue(LINK, referral.id().value(), clock.instant().plus(kept));
        return "/my-wish/" + token;
    }

    private void mail(Referral referral, Operator home, String topic) {
        var wisher = referral.wisher();
        if (wisher.email() != null) {
            var words = languages.in(wisher.language());
            var own = path(referral) + "?lang=" + words.locale().toLanguageTag();
            var body =
                    Body.empty()
                            .paragraph(words.t("referral.mail.text", "who", home.name()))
                            .link(words.t("referral.mail.link"), addresses.of(home, own))
                            .paragraph(words.t("referral.mail.end"));
            send(referral, home, topic, body);
        }
    }

    /** Its text is hers alone as long as it is a link. */
    private void send(Referral referral, Operator home, String topic, Body body) {
        var wisher = referral.wisher();
        var words = languages.in(wisher.language());
        var to =
                new Recipient(
                        referral.person(),
                        wisher.name(),
                        wisher.email(),
                        wisher.telephone().isEmpty() ? null : wisher.telephone(),
                        List.of(),
                        words.locale());
        var subject = words.t("referral.mail.subject", "who", home.name());
        var draft =
                new Draft(topic, to, subject, body)
                        .about(new Subject(Coming.SUBJECT, referral.id().value()))
                        .within(referral.programme());
        messages.send(wisher.email() == null ? draft : draft.asSecret());
    }
}
