package org.handslag.membership;

import java.time.Clock;
import org.handslag.directory.Affiliations;
import org.handslag.directory.Workplaces;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Where someone works today, so that she need not say it again. */
@Component
class HostPlaces {
    private final Affiliations affiliations;
    private final Workplaces workplaces;
    private final Clock clock;

    HostPlaces(Affiliations affiliations, Workplaces workplaces, Clock clock) {
        this.affiliations = affiliations;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** Empty when she works nowhere that we know of. */
    String of(Member member, Frame f) {
        var today = f.home().today(clock);
        return affiliations.of(member.id()).stream()
                .filter(one -> one.holds(today))
                .findFirst()
                .flatMap(one -> workplaces.find(one.workplace()))
                .map(place -> place.name())
                .orElse("");
    }
}
