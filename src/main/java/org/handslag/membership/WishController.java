package org.handslag.membership;

import java.time.Clock;
import java.time.Duration;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Email;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** "I would like to be in a network", before it has any form. */
@Page
@RequestMapping("/network/interest")
class WishController {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_PER_SOURCE = 30;
    private static final int MOST_PER_ADDRESS = 5;
    private static final int NAME = 160;
    private static final int WORDS = 500;

    private final WishDesk desk;
    private final Limits limits;
    private final Templates templates;
    private final Clock clock;

    WishController(WishDesk desk, Limits limits, Templates templates, Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.VISITOR, to = "read that she can register her interest in a network")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.membershipInterest(f, Form.empty()));
    }

    @PostMapping
    @Allow(value = Who.VISITOR, to = "register her interest in a network")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var name = form.line("name", NAME);
        var email = form.parsed("email", "form.email", Email::new);
        var words = NoPersonalNumber.text(form, "words", WORDS);
        if (form.ok() && email != null && isFlood(email, source)) {
            form.wrong("email", "membership.too-many-asked");
        }
        if (email == null || !form.ok()) {
            return Answer.invalid(templates.membershipInterest(f, form));
        }
        desk.ask(f, new Wish(WishId.next(), name, email, words, f.locale(), clock.instant()));
        return Answer.done(f, "/network", "membership.interest-done");
    }

    @GetMapping("/leave/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see that she can leave the list of those interested")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        desk.find(token);
        return Answer.behindLink(templates.membershipLeave(f, token));
    }

    @PostMapping("/leave/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "leave the list of those interested in a network")
    ResponseEntity<?> delete(Frame f, @PathVariable String token) {
        desk.leave(desk.find(token).id());
        return Answer.done(f, "/network", "membership.interest-left");
    }

    private boolean isFlood(Email email, Source source) {
        return !limits.allows("network-interest", source, MOST_PER_SOURCE, DAY)
                || !limits.allows("network-interest", email.normalised(), MOST_PER_ADDRESS, DAY);
    }
}
