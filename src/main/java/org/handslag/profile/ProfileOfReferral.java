package org.handslag.profile;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.referral.Referral;
import org.handslag.referral.ReferralSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * On the page of someone who has come in: whether she has said what counts, and the way to help.
 */
@Component
@Order(1)
class ProfileOfReferral implements ReferralSection {
    private final Profiles profiles;
    private final Templates templates;

    ProfileOfReferral(Profiles profiles, Templates templates) {
        this.profiles = profiles;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Referral referral, boolean runs) {
        return Optional.ofNullable(referral.person())
                .filter(_ -> referral.state().tellsMore())
                .map(her -> !profiles.of(her).told().isEmpty())
                .map(told -> templates.profileReferralSection(f, referral.id(), told));
    }
}
