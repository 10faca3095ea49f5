package org.handslag.network;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handslag.home.MySection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from my page to the network; job consultants and employer contacts see what comes. */
@Component
@Order(35)
class MyNetwork implements MySection {
    private static final Set<Role> SEE_ALL =
            Set.of(Role.JOB_CONSULTANT, Role.EMPLOYER_CONTACT, Role.COORDINATOR, Role.TRAINER);

    private final Meetings meetings;
    private final Telling telling;
    private final Templates templates;
    private final Clock clock;

    MyNetwork(Meetings meetings, Telling telling, Templates templates, Clock clock) {
        this.meetings = meetings;
        this.telling = telling;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        if (f.viewer().has(Role.FUNDER)) {
            return Optional.empty();
        }
        var coming =
                f.viewer().hasAny(SEE_ALL)
                        ? meetings.coming(clock.instant(), false).stream()
                                .map(one -> new Attendee.Coming(one, telling.place(one)))
                                .toList()
                        : List.<Attendee.Coming>of();
        return Optional.of(templates.networkMySection(f, coming));
    }
}
