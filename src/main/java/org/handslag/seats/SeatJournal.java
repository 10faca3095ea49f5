package org.handslag.seats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every change of a registration into the journal, with ids and states and no names. */
@Component
class SeatJournal {
    private final Journal journal;

    SeatJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void hear(SeatChanged change) {
        var after = facts(change.registration());
        if (!change.detail().isBlank() && !isMessage(change.cause())) {
            after.put("reason", change.detail());
        }
        journal.changed(
                change.by(),
                "registration." + change.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Subject("registration", change.registration().id().value()),
                facts(change.before()),
                after);
    }

    /** What is written to people is a message, and a message is not kept here. */
    private static boolean isMessage(Cause cause) {
        return cause == Cause.INSTANCE_CANCELLED || cause == Cause.NOT_APPROVED;
    }

    void pinned(Booking booking, boolean pinned, Viewer by) {
        journal.changed(
                by,
                "booking.pinned",
                new Subject("booking", booking.id().value()),
                Map.of("pinned", booking.pinned()),
                Map.of("pinned", pinned));
    }

    private static Map<String, Object> facts(@Nullable Registration registration) {
        var facts = new HashMap<String, Object>();
        if (registration != null) {
            facts.put("state", registration.state());
            facts.put("stillComing", registration.stillComing());
            facts.put("instance", registration.instance());
            if (registration.person() != null) {
                facts.put("person", registration.person());
            }
        }
        return facts;
    }
}
