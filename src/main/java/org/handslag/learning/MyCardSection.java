package org.handslag.learning;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.mentorship.CirclePlaces;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page" of a mentee, or of whoever has a card: the way to it. */
@Component
@Order(1)
class MyCardSection implements MySection {
    private final CirclePlaces places;
    private final CardPages pages;
    private final Templates templates;

    MyCardSection(CirclePlaces places, CardPages pages, Templates templates) {
        this.places = places;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var card = pages.mine(f, Form.empty());
        return card.isNew() && !places.isMentee(f)
                ? Optional.empty()
                : Optional.of(templates.learningMySection(f, card));
    }
}
