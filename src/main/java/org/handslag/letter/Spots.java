package org.handslag.letter;

import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Says where an instance is held and how one gets there. */
@Component
class Spots {
    private final VenueRegister venues;
    private final Addresses addresses;

    Spots(VenueRegister venues, Addresses addresses) {
        this.venues = venues;
        this.addresses = addresses;
    }

    Letter.Spot of(CourseInstance instance, Operator operator, Locale language) {
        var venue = venues.at(instance.place());
        if (venue == null) {
            return new Letter.Spot(instance.room(), "", "");
        }
        var transport =
                venue.directions()
                        .transport()
                        .shownTo(language, operator.languages())
                        .map(Texts.Shown::text)
                        .orElse("");
        return new Letter.Spot(
                venue.inOneLine(instance.room()), transport, addresses.of(operator, venue.path()));
    }
}
