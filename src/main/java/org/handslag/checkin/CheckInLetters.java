package org.handslag.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.handslag.access.Tokens;
import org.handslag.checkin.DueCheckIn.Sent;
import org.handslag.journal.Subject;
import org.handslag.mail.TextMessages;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells someone that there is something new for her, with a link that is hers alone. What it is
 * stands behind the link: others may see the message. Nobody of the office can read it.
 */
@Component
class CheckInLetters {
    // So that whoever comes late still learns what to do instead.
    private static final Duration LATE = Duration.ofDays(60);

    private final Messages messages;
    private final Tokens tokens;
    private final Languages languages;
    private final Addresses addresses;
    private final Ways ways;

    CheckInLetters(
            Messages messages, Tokens tokens, Languages languages, Addresses addresses, Ways ways) {
        this.messages = messages;
        this.tokens = tokens;
        this.languages = languages;
        this.addresses = addresses;
        this.ways = ways;
    }

    /** Whether text messages go out from here, and when it is. */
    @Component
    record Ways(ObjectProvider<TextMessages> texts, Clock clock) {}

    /** By which way each of them can be reached. */
    Function<DueCheckIn, Sent> ways(List<DueCheckIn> some) {
        var refused =
                messages.refusedOf(
                        some.stream().map(DueCheckIn::email).filter(Objects::nonNull).toList());
        var texts = ways.texts().getIfAvailable() != null;
        return one -> {
            var email = one.email();
            if (email != null && !refused.contains(email.normalised())) {
                return Sent.MAIL;
            }
            return texts && !one.telephone().isBlank() ? Sent.SMS : Sent.NO_WAY;
        };
    }

    /** Some at once, in few statements. */
    void ask(List<DueCheckIn> some, CheckInKind kind, Operator home) {
        if (some.isEmpty()) {
            return;
        }
        var links =
                tokens.issueAll(
                        kind.byLink(),
                        some.stream().map(one -> one.id().value()).toList(),
                        ways.clock().instant().plus(LATE));
        messages.sendAll(
                some.stream()
                        .map(
                                one ->
                                        draft(
                                                one,
                                                kind,
                                                home,
                                                links.getOrDefault(one.id().value(), "")))
                        .toList());
    }

    /** A link as it stands in a message. */
    String link(CheckInKind kind, UUID id) {
        return kind.link(tokens.issue(kind.byLink(), id, ways.clock().instant().plus(LATE)));
    }

    private Draft draft(DueCheckIn one, CheckInKind kind, Operator home, String token) {
        var words = languages.in(one.language());
        var path = kind.link(token) + "?lang=" + words.locale().toLanguageTag();
        var body =
                Body.empty()
                        .paragraph(words.t("checkin.mail.text", "who", home.name()))
                        .link(words.t("checkin.mail.link"), addresses.of(home, path))
                        .paragraph(words.t("checkin.mail.own"));
        var to =
                new Recipient(
                        one.person(),
                        one.name(),
                        one.sent() == Sent.MAIL ? one.email() : null,
                        one.telephone().isBlank() ? null : one.telephone(),
                        List.of(),
                        words.locale());
        var subject = words.t("checkin.mail.subject", "who", home.name());
        return new Draft("checkin.asked", to, subject, body)
                .about(new Subject("mentorship", one.mentorship().value()))
                .within(one.programme())
                .asSecret();
    }
}
