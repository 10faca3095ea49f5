package org.handslag.membership;

import java.time.Clock;
import java.time.Duration;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.NotVisible;
import org.handslag.web.Addresses;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Takes down who would like to be in a network, and crosses out who no longer would. */
@Component
class WishDesk {
    static final Purpose LEAVE = new Purpose("network-interest");
    static final Duration KEPT = Duration.ofDays(365);

    private final Wishes wishes;
    private final Tokens tokens;
    private final Messages messages;
    private final Addresses addresses;
    private final Clock clock;

    WishDesk(Wishes wishes, Tokens tokens, Messages messages, Addresses addresses, Clock clock) {
        this.wishes = wishes;
        this.tokens = tokens;
        this.messages = messages;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Whoever stands on the list already gets no second mail. */
    void ask(Frame f, Wish wish) {
        if (wishes.add(wish)) {
            var until = clock.instant().plus(KEPT);
            var token = tokens.issue(LEAVE, wish.id().value(), until);
            var body =
                    Body.empty()
                            .paragraph(f.t("membership.interest-mail", "who", f.name()))
                            .paragraph(f.t("membership.interest-mail-leave"))
                            .link(
                                    f.t("membership.leave"),
                                    addresses.of(f.home(), "/network/interest/leave/" + token));
            var to = Recipient.byMail(wish.name(), wish.email(), wish.language());
            var subject = f.t("membership.interest-mail-subject");
            messages.send(new Draft("network.interest", to, subject, body));
        }
    }

    Wish find(String token) {
        return tokens.find(LEAVE, token)
                .map(WishId::new)
                .flatMap(wishes::find)
                .orElseThrow(NotVisible::new);
    }

    void leave(WishId id) {
        wishes.remove(id);
        tokens.revoke(LEAVE, id.value());
    }
}
