package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.need.Needs;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The own page, as it stands now. */
@Component
class PlacePages {
    private final Seats seats;
    private final PlaceParts parts;
    private final Needs needs;
    private final NextDates nextDates;
    private final VenueRegister venues;
    private final Templates templates;

    PlacePages(
            Seats seats,
            PlaceParts parts,
            Needs needs,
            NextDates nextDates,
            VenueRegister venues,
            Templates templates) {
        this.seats = seats;
        this.parts = parts;
        this.needs = needs;
        this.nextDates = nextDates;
        this.venues = venues;
        this.templates = templates;
    }

    JteModel page(Frame f, Place place) {
        return page(f, place, "");
    }

    JteModel page(Frame f, Place place, String refused) {
        var registration = place.registration();
        var waiting = place.state() == RegistrationState.WAITING;
        return templates.signupPlace(
                f,
                new PlacePage(
                        place,
                        venues.at(place.instance().place()),
                        waiting ? seats.number(registration) : 0,
                        needs.of(registration.id()),
                        place.looksFurther() ? nextDates.besides(place.instance()) : List.of(),
                        parts.requirement(f, place),
                        parts.sections(f, place),
                        refused));
    }
}
