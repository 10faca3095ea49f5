package org.handslag.checkin;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.mentorship.Circles;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": what I am asked now. */
@Component
@Order(0)
class MyCheckIns implements MySection {
    private final Circles circles;
    private final CheckIns checkIns;
    private final Templates templates;

    MyCheckIns(Circles circles, CheckIns checkIns, Templates templates) {
        this.circles = circles;
        this.checkIns = checkIns;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var waiting = checkIns.waiting(f.viewer().self(), circles.today(f));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.checkinMySection(f, waiting));
    }
}
