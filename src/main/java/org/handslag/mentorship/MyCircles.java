package org.handslag.mentorship;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": the mentorships that I am of, those that wait for me first. */
@Component
@Order(2)
class MyCircles implements MySection {
    private final CirclePages pages;
    private final Templates templates;

    MyCircles(CirclePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var own = pages.own(f);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.mentorshipMySection(f, own));
    }
}
