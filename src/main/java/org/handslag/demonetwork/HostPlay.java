package org.handslag.demonetwork;

import java.time.LocalDate;
import org.handslag.demo.Moments;
import org.handslag.demonetwork.NetworkScript.MeetingPart;
import org.handslag.directory.People;
import org.handslag.membership.Doorway;
import org.handslag.membership.HostOfferId;
import org.handslag.membership.HostOffers;
import org.handslag.membership.Receiving;
import org.handslag.network.Convening;
import org.handslag.network.MeetingId;
import org.springframework.stereotype.Component;

/** Workplaces offer to receive a meeting, and a coordinator says yes. */
@Component
class HostPlay {
    private static final int OFFERED_BEFORE = 55;
    private static final int TAKEN_BEFORE = 47;

    private final Receiving receiving;
    private final HostOffers offers;
    private final Doorway doorway;
    private final People people;
    private final Convening convening;
    private final Moments moments;

    HostPlay(
            Receiving receiving,
            HostOffers offers,
            Doorway doorway,
            People people,
            Convening convening,
            Moments moments) {
        this.receiving = receiving;
        this.offers = offers;
        this.doorway = doorway;
        this.people = people;
        this.convening = convening;
        this.moments = moments;
    }

    void receive(Tale tale, MeetingPart part, MeetingId meeting) {
        var host = part.host();
        if (host == null) {
            return;
        }
        var day = tale.day(part.day());
        var offer =
                moments.made(
                        tale.morning(day.minusDays(OFFERED_BEFORE)),
                        tale.operator(),
                        () -> offer(tale, host, day.minusDays(OFFERED_BEFORE)));
        moments.onMorning(
                day.minusDays(TAKEN_BEFORE),
                tale.operator(),
                () ->
                        convening.takeHost(
                                convening.find(meeting).orElseThrow(),
                                offers.find(offer).orElseThrow(),
                                tale.coordinator()));
    }

    private HostOfferId offer(Tale tale, NetworkScript.HostPart host, LocalDate day) {
        var person = people.find(tale.circle().at(host.workplace(), day)).orElseThrow();
        var member = doorway.of(person, "");
        return receiving
                .offer(member, host.place(), host.words(), tale.herself(person.id()))
                .orElseThrow();
    }
}
