package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.course.ParticipantSection;
import org.handslag.need.Needs;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The own page, as it stands now. */
@Component
class PlacePages {
    private final Seats seats;
    private final Needs needs;
    private final NextDates nextDates;
    private final VenueRegister venues;
    private final ObjectProvider<ParticipantSection> sections;
    private final Templates templates;

    PlacePages(
            Seats seats,
            Needs needs,
            NextDates nextDates,
            VenueRegister venues,
            ObjectProvider<ParticipantSection> sections,
            Templates templates) {
        this.seats = seats;
        this.needs = needs;
        this.nextDates = nextDates;
        this.venues = venues;
        this.sections = sections;
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
                        place.state() == RegistrationState.CONFIRMED
                                ? sections(f, place)
                                : List.of(),
                        refused));
    }

    private List<JteModel> sections(Frame f, Place place) {
        return sections.orderedStream()
                .map(one -> one.section(f, place.instance()))
                .flatMap(Optional::stream)
                .toList();
    }
}
