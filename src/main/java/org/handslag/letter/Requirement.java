package org.handslag.letter;

import java.util.Map;
import org.handslag.message.Body;
import org.handslag.seats.Admission;
import org.handslag.seats.Admission.Case;
import org.handslag.seats.Admission.Voice;
import org.handslag.seats.RegistrationState;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * What a message says of what the date asks of who comes: on which condition a seat holds, or why
 * there is none, and where one goes from there. Why is for her alone.
 */
@Component
class Requirement {
    static final String NOT_ADMITTED = "not-admitted";

    private final Admission admission;
    private final Addresses addresses;

    Requirement(Admission admission, Addresses addresses) {
        this.admission = admission;
        this.addresses = addresses;
    }

    Body told(Body body, Telling telling, String topic) {
        var registration = telling.registration();
        if (registration.isNameless()) {
            return body;
        }
        var turnedAway = topic.equals(NOT_ADMITTED);
        if (!turnedAway && !registration.state().isActive()) {
            return body;
        }
        var asked = Case.of(telling.instance(), registration);
        return switch (admission.of(asked)) {
            case MET -> body;
            case COMING -> telling.throughContact() ? neutral(body, telling) : plain(body, telling);
            case MISSING ->
                    turnedAway || registration.state() == RegistrationState.UNVERIFIED
                            ? lacking(body, telling)
                            : body;
        };
    }

    private static Body neutral(Body body, Telling telling) {
        return body.paragraph(telling.letter().t("conditional"));
    }

    private Body lacking(Body body, Telling telling) {
        if (telling.throughContact()) {
            return body;
        }
        var booking = telling.booking();
        var said =
                booking.forColleagues()
                        ? body.paragraph(
                                telling.letter()
                                        .t(
                                                "not-admitted.asked",
                                                Map.of("contact", booking.contact().name())))
                        : body;
        return plain(said, telling);
    }

    private Body plain(Body body, Telling telling) {
        var asked = Case.of(telling.instance(), telling.registration());
        var told = admission.told(asked, Voice.HERSELF, telling.to().language());
        var said = body;
        for (var sentence : told.sentences()) {
            said = said.paragraph(sentence);
        }
        for (var way : told.ways()) {
            said = said.link(way.label(), addresses.of(telling.letter().operator(), way.path()));
        }
        return said;
    }
}
