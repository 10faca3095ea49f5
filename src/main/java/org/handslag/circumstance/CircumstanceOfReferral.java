package org.handslag.circumstance;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.referral.Referral;
import org.handslag.referral.ReferralSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * On the page of someone who has come in: the ways to her travel times and to who is kept apart.
 */
@Component
@Order(2)
class CircumstanceOfReferral implements ReferralSection {
    private final Templates templates;

    CircumstanceOfReferral(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Referral referral, boolean runs) {
        return Optional.of(referral)
                .filter(one -> one.person() != null && one.state().tellsMore())
                .map(one -> templates.circumstanceReferralSection(f, one.id(), runs));
    }
}
