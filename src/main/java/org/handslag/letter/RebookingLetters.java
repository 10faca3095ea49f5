package org.handslag.letter;

import java.util.Map;
import org.handslag.message.Draft;
import org.handslag.seats.Rebooking.Rebooked;
import org.handslag.seats.RegistrationState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of a change to another date in one message, with the calendar files of both. */
@Component
class RebookingLetters {
    private final SeatMail mail;
    private final SeatCalendar calendar;

    RebookingLetters(SeatMail mail, SeatCalendar calendar) {
        this.mail = mail;
        this.calendar = calendar;
    }

    @EventListener
    void hear(Rebooked rebooked) {
        var now = mail.telling(rebooked.now(), rebooked.other());
        var before = mail.telling(rebooked.left(), rebooked.own()).letter();
        var topic = now.confirmed() ? "rebooked" : "rebooked-waiting";
        var draft = mail.draft(now, topic, gone(rebooked, before));
        if (now.to().email() == null) {
            mail.send(draft);
            return;
        }
        if (now.confirmed()) {
            draft = draft.attach(calendar.requested(now.registration(), now.letter(), now.to()));
        }
        mail.send(withoutTheOld(draft, rebooked, before, now));
    }

    private Draft withoutTheOld(Draft draft, Rebooked rebooked, Letter before, Telling now) {
        return rebooked.hadSeat()
                ? draft.attach(calendar.cancelledBefore(rebooked.left(), before, now.to()))
                : draft;
    }

    /** What became of the old date; it was told already when the organiser had called it off. */
    private static String gone(Rebooked rebooked, Letter before) {
        if (rebooked.before().state() == RegistrationState.CANCELLED) {
            return "";
        }
        var key = rebooked.hadSeat() ? "rebooked.seat-given" : "rebooked.left";
        return before.t(key, Map.of());
    }
}
