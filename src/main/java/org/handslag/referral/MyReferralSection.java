package org.handslag.referral;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": how it stands with my wish for a mentor, until I have one. */
@Component
@Order(5)
class MyReferralSection implements MySection {
    private final Referrals referrals;
    private final Templates templates;

    MyReferralSection(Referrals referrals, Templates templates) {
        this.referrals = referrals;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return referrals.of(f.viewer().self()).stream()
                .findFirst()
                .filter(referral -> !referral.state().hasMentor())
                .map(referral -> templates.referralMySection(f, referral));
    }
}
