package org.handslag.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.membership.HostOffer;
import org.handslag.membership.HostOfferId;
import org.handslag.membership.HostOffers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workplaces that offer to have a meeting, and those who speak for them. */
@Component
class Hosting {
    private final HostOffers offers;
    private final People people;

    Hosting(HostOffers offers, People people) {
        this.offers = offers;
        this.people = people;
    }

    List<HostOffer> open() {
        return offers.open();
    }

    Optional<HostOffer> find(@Nullable HostOfferId id) {
        return id == null ? Optional.empty() : offers.find(id);
    }

    boolean take(HostOffer offer, Instant now) {
        return offers.take(offer.id(), now);
    }

    Optional<Person> host(HostOffer offer) {
        return people.find(offer.by()).filter(person -> !person.isErased());
    }
}
