package org.handslag.profile;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.referral.Wishers;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": what matters to me, for those who wish for a mentor. */
@Component
@Order(6)
class MyProfileSection implements MySection {
    private final Wishers wishers;
    private final Profiles profiles;
    private final Templates templates;

    MyProfileSection(Wishers wishers, Profiles profiles, Templates templates) {
        this.wishers = wishers;
        this.profiles = profiles;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var me = f.viewer().self();
        return Optional.of(me)
                .filter(wishers::wishes)
                .map(her -> !profiles.of(her).told().isEmpty())
                .map(told -> templates.profileMySection(f, told));
    }
}
