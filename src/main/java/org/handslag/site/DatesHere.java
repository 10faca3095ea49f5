package org.handslag.site;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.venue.Venue;
import org.handslag.venue.VenueSection;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The next dates that are held at a place, on its page. */
@Component
class DatesHere implements VenueSection {
    private static final int NEXT = 3;

    private final CourseDates dates;
    private final Templates templates;
    private final Clock clock;

    DatesHere(CourseDates dates, Templates templates, Clock clock) {
        this.dates = dates;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame f, Venue venue) {
        var next = dates.at(venue.slug(), clock.instant(), NEXT);
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.siteDatesHere(f, venue.slug(), next));
    }
}
