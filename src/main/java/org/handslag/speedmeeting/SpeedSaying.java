package org.handslag.speedmeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.speedmeeting.SpeedGuest.SpeedSaid;
import org.springframework.stereotype.Component;

/** Keeps whom guests would like. The journal says that someone has said it, never of whom. */
@Component
public class SpeedSaying {
    private final SpeedMeetings meetings;
    private final SpeedKeeping keeping;
    private final Journal journal;
    private final Clock clock;

    SpeedSaying(SpeedMeetings meetings, SpeedKeeping keeping, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Someone says whom she would like, herself or by someone who writes it down.
     *
     * @throws Refusal when nobody's wishes are taken, or hers no longer by herself
     */
    public void say(SpeedGuest guest, Map<SpeedGuestId, Integer> places, Viewer by, Teller teller) {
        var meeting = meetings.locked(guest.meeting());
        var late =
                switch (meeting.stage(teller.today())) {
                    case CALLED_OFF, PLANNED -> "speedmeeting.refused.not-open";
                    case CLOSED -> "speedmeeting.refused.closed";
                    case PAST -> teller.herself() ? "speedmeeting.refused.late" : "";
                    case OPEN -> "";
                };
        if (!guest.hasCome()) {
            throw new Refusal("speedmeeting.refused.not-there");
        }
        if (!late.isEmpty()) {
            throw new Refusal(late);
        }
        var who = teller.herself() ? guest.person() : by.self();
        keeping.say(guest.id(), new SpeedSaid(clock.instant(), who, places));
        var about = new Subject(SpeedSteps.SUBJECT, meeting.id().value());
        journal.changed(by, "speedmeeting.said", about, Map.of(), Map.of());
    }

    /** Whether a guest says it herself or someone writes it down for her, and on which day. */
    public record Teller(boolean herself, LocalDate today) {}
}
