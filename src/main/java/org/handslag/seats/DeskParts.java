package org.handslag.seats;

import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;

/** What a desk works with. */
record DeskParts(
        Pools pools, Registrations registrations, ApplicationEventPublisher events, ZoneId zone) {}
