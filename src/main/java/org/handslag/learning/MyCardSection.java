package org.handslag.learning;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.mentorship.Circles;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page" of a mentee, or of whoever has a card: the way to it. */
@Component
@Order(1)
class MyCardSection implements MySection {
    private final Circles circles;
    private final Filling filling;
    private final Templates templates;

    MyCardSection(Circles circles, Filling filling, Templates templates) {
        this.circles = circles;
        this.filling = filling;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var has = filling.of(f.viewer().self()).isPresent();
        return has || circles.isMentee(f)
                ? Optional.of(templates.learningMySection(f, has))
                : Optional.empty();
    }
}
