package org.handslag.referral;

import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** From "my page" to the page of my wish. */
@Page
class MyReferralController {
    private final Referrals referrals;
    private final ReferralLetters letters;

    MyReferralController(Referrals referrals, ReferralLetters letters) {
        this.referrals = referrals;
        this.letters = letters;
    }

    @PostMapping("/me/wish")
    @Allow(value = Who.SIGNED_IN, to = "go on to the page of her own wish for a mentor")
    ResponseEntity<?> open(Frame f) {
        var latest = referrals.of(f.viewer().self()).stream().findFirst();
        return Answer.seeOther(f, letters.path(latest.orElseThrow(NotVisible::new)));
    }
}
