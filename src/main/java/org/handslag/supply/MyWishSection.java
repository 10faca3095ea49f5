package org.handslag.supply;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.referral.Wishers;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": whether employers may read my wish, for those who wish for a mentor. */
@Component
@Order(7)
class MyWishSection implements MySection {
    private final Wishers wishers;
    private final Releasing releasing;
    private final Templates templates;

    MyWishSection(Wishers wishers, Releasing releasing, Templates templates) {
        this.wishers = wishers;
        this.releasing = releasing;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var me = f.viewer().self();
        return Optional.of(me)
                .filter(wishers::wishes)
                .map(her -> templates.supplyMySection(f, releasing.of(her).isPresent()));
    }
}
