package org.handslag.network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.handslag.dilemma.Dilemma;
import org.handslag.dilemma.Dilemmas;
import org.handslag.experience.BankCard;
import org.handslag.experience.FittingCards;
import org.handslag.scope.PersonId;
import org.handslag.venue.Venue;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What belongs to a meeting and lies elsewhere: its place, its case, fitting cards, its readers.
 */
@Component
class Around {
    private final VenueRegister venues;
    private final Dilemmas dilemmas;
    private final FittingCards cards;
    private final AudienceRows audience;
    private final Clock clock;

    Around(
            VenueRegister venues,
            Dilemmas dilemmas,
            FittingCards cards,
            AudienceRows audience,
            Clock clock) {
        this.venues = venues;
        this.dilemmas = dilemmas;
        this.cards = cards;
        this.audience = audience;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Nullable Venue venue(Meeting meeting) {
        return venues.at(meeting.plan().where().venue());
    }

    @Nullable Dilemma dilemma(Meeting meeting) {
        var id = meeting.plan().dilemma();
        return id == null ? null : dilemmas.find(id).orElse(null);
    }

    List<BankCard> fitting(Frame f, Meeting meeting) {
        return cards.of(f, f.plain(meeting.title()));
    }

    List<PersonId> uninvited(Meeting meeting, ZoneId zone) {
        return audience.uninvited(meeting, LocalDate.ofInstant(now(), zone));
    }

    List<String> municipalities() {
        return audience.municipalities();
    }

    List<Venue> venues(Frame f) {
        return venues.active(f.locale());
    }

    List<Dilemma> dilemmas() {
        return dilemmas.all().stream().filter(one -> !one.isRetired()).toList();
    }
}
