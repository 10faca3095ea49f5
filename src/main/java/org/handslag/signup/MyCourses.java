package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The courses that I have or want a place on, on my own page. */
@Component
@Order(10)
class MyCourses implements MySection {
    private final MyPlaces places;
    private final Templates templates;
    private final Clock clock;

    MyCourses(MyPlaces places, Templates templates, Clock clock) {
        this.places = places;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame) {
        return Optional.ofNullable(frame.viewer().person())
                .map(me -> places.of(me, clock.instant()))
                .map(mine -> templates.signupMyCourses(frame, mine));
    }
}
