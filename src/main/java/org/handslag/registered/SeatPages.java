package org.handslag.registered;

import org.handslag.scope.NotVisible;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Tells what giving someone a seat by hand would mean. */
@Component
class SeatPages {
    private final RegistrationPages pages;
    private final Seats seats;
    private final Seated seated;

    SeatPages(RegistrationPages pages, Seats seats, Seated seated) {
        this.pages = pages;
        this.seats = seats;
        this.seated = seated;
    }

    SeatPage of(Frame f, Entry entry) {
        if (!entry.isWaiting() || !entry.isChangeable()) {
            throw new NotVisible();
        }
        pages.read(f, entry);
        return new SeatPage(
                entry,
                seats.number(entry.registration()),
                seated.before(entry.registration()),
                seats.pool(entry.instance().id()));
    }
}
