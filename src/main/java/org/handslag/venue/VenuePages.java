package org.handslag.venue;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the pages of a place together, with the parts that the modules bring. */
@Component
class VenuePages {
    private final VenueRegister register;
    private final VenueHistory history;
    private final ObjectProvider<VenueSection> sections;
    private final Clock clock;

    VenuePages(
            VenueRegister register,
            VenueHistory history,
            ObjectProvider<VenueSection> sections,
            Clock clock) {
        this.register = register;
        this.history = history;
        this.sections = sections;
        this.clock = clock;
    }

    VenuePage open(Frame f, Venue venue) {
        return new VenuePage(
                venue,
                register.access(venue.id()),
                today(f),
                sections(f, venue),
                f.viewer().has(Role.COORDINATOR));
    }

    InventoryPage inventory(Frame f, Venue venue) {
        return new InventoryPage(
                venue, register.access(venue.id()), today(f), history.of(f, venue));
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    private List<JteModel> sections(Frame f, Venue venue) {
        return sections.orderedStream()
                .map(section -> section.section(f, venue))
                .flatMap(Optional::stream)
                .toList();
    }
}
