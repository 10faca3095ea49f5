package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.course.ParticipantSection;
import org.handslag.seats.Admission;
import org.handslag.seats.RegistrationState;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules above tell on the own page: what the date asks of her, and of its day. */
@Component
class PlaceParts {
    private final Admission admission;
    private final ObjectProvider<ParticipantSection> sections;

    PlaceParts(Admission admission, ObjectProvider<ParticipantSection> sections) {
        this.admission = admission;
        this.sections = sections;
    }

    /** Of a place that hangs on something, and of one that there was none of for want of it. */
    PlacePage.Requirement requirement(Frame f, Place place) {
        var registration = place.registration();
        var at = admission.at(place.instance().id());
        if (registration.isNameless()
                || !place.state().isActive() && !at.lacking().contains(registration.id())) {
            return PlacePage.Requirement.NONE;
        }
        var asked = Admission.Case.of(place.instance(), registration);
        return new PlacePage.Requirement(
                admission.of(asked), admission.told(asked, Admission.Voice.HERSELF, f.locale()));
    }

    /** Only whoever has a place takes part. */
    List<JteModel> sections(Frame f, Place place) {
        return place.state() == RegistrationState.CONFIRMED
                ? sections.orderedStream()
                        .map(one -> one.section(f, place.instance()))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
