package org.handslag.referral;

import gg.jte.models.runtime.JteModel;
import org.handslag.access.Tokens;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Her own page: what it is, her yes or no, how it stands, and a way to change her mind. */
@Page
@RequestMapping("/my-wish/{token}")
class OwnReferralController {
    private final Tokens tokens;
    private final Referrals referrals;
    private final Programmes programmes;
    private final Coming coming;
    private final Templates templates;

    OwnReferralController(
            Tokens tokens,
            Referrals referrals,
            Programmes programmes,
            Coming coming,
            Templates templates) {
        this.tokens = tokens;
        this.referrals = referrals;
        this.programmes = programmes;
        this.coming = coming;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "read what a mentor is, and how it stands with her wish")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        return Answer.behindLink(page(f, token));
    }

    @PostMapping("/yes")
    @Allow(value = Who.LINK_HOLDER, to = "say that she wants a mentor, also after a change of mind")
    ResponseEntity<?> yes(Frame f, @PathVariable String token) {
        var yes = new Referral.Yes(coming.now(), YesWay.HERSELF, null, "");
        return step(f, token, "referral.done.own-yes", r -> coming.yes(r, yes, f.viewer()));
    }

    @GetMapping("/no")
    @Allow(value = Who.LINK_HOLDER, to = "begin to say that she does not want a mentor")
    ResponseEntity<?> askNo(Frame f, @PathVariable String token) {
        return Answer.behindLink(templates.referralOwnNo(f, referral(token), path(token)));
    }

    @PostMapping("/no")
    @Allow(value = Who.LINK_HOLDER, to = "say that she does not want a mentor, and be forgotten")
    ResponseEntity<?> no(Frame f, @PathVariable String token) {
        return step(f, token, "referral.done.own-no", r -> coming.no(r, f.viewer()));
    }

    @GetMapping("/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "begin to take back her wish for a mentor")
    ResponseEntity<?> leave(Frame f, @PathVariable String token) {
        return Answer.behindLink(templates.referralOwnLeaving(f, referral(token), path(token)));
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "take back her wish for a mentor")
    ResponseEntity<?> withdraw(Frame f, @PathVariable String token) {
        return step(f, token, "referral.done.own-withdrawn", r -> coming.withdraw(r, f.viewer()));
    }

    private interface Step {
        void take(Referral referral);
    }

    /** What was pressed twice, or on an old page, shows how it stands by now. */
    private ResponseEntity<?> step(Frame f, String token, String done, Step step) {
        try {
            step.take(referral(token));
            return Answer.done(f, path(token), done);
        } catch (Refusal late) {
            return Answer.behindLink(HttpStatus.CONFLICT, page(f, token));
        }
    }

    private JteModel page(Frame f, String token) {
        var referral = referral(token);
        var programme = programmes.find(referral.programme()).orElseThrow();
        return templates.referralOwn(f, referral, f.plain(programme.name()), path(token));
    }

    private Referral referral(String token) {
        return tokens.find(ReferralLetters.LINK, token)
                .flatMap(id -> referrals.find(new ReferralId(id)))
                .orElseThrow(NotVisible::new);
    }

    private static String path(String token) {
        return "/my-wish/" + token;
    }
}
