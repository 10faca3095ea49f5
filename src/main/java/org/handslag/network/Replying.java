package org.handslag.network;

import java.time.Clock;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Takes answers. The meeting is locked first, so that of two who want the last place one has it and
 * the other waits for the next.
 */
@Component
public class Replying {
    private final Meetings meetings;
    private final Guests guests;
    private final MeetingLetters letters;
    private final Journal journal;
    private final Clock clock;

    Replying(
            Meetings meetings,
            Guests guests,
            MeetingLetters letters,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param wish one of those that she can choose among
     * @param needs what she needs to take part, or empty
     * @return what it became: a yes to a meeting that is full waits
     */
    public GuestReply reply(GuestId id, GuestReply wish, String needs, Viewer by) {
        var asked = guests.find(id).orElseThrow(NotVisible::new);
        var meeting = meetings.lock(asked.meeting()).orElseThrow();
        if (!meeting.isAnswerable(clock.instant())) {
            throw new Refusal("network.refused.closed");
        }
        var before = guests.find(id).orElseThrow();
        var reply = settled(meeting, before, wish);
        if (reply == before.reply() && needs.equals(before.needs())) {
            return reply;
        }
        guests.reply(id, reply, needs, clock.instant());
        note(before, reply, by);
        tell(meeting, before, guests.find(id).orElseThrow());
        if (before.comes() && reply != GuestReply.YES) {
            moveUp(meeting);
        }
        return reply;
    }

    /** The seats may have become more: those who have waited longest get them. */
    void fill(MeetingId id) {
        var meeting = meetings.lock(id).orElseThrow();
        while (hasRoom(meeting) && guests.nextWaiting(id).isPresent()) {
            moveUp(meeting);
        }
    }

    private GuestReply settled(Meeting meeting, Guest before, GuestReply wish) {
        var wants = wish == GuestReply.YES || wish == GuestReply.WAITING;
        if (!wants || before.comes()) {
            return wants ? GuestReply.YES : wish;
        }
        return hasRoom(meeting) ? GuestReply.YES : GuestReply.WAITING;
    }

    private boolean hasRoom(Meeting meeting) {
        var seats = meeting.plan().seats();
        return seats == null || guests.coming(meeting.id()) < seats;
    }

    private void moveUp(Meeting meeting) {
        var next = guests.nextWaiting(meeting.id());
        if (next.isPresent() && hasRoom(meeting)) {
            var guest = next.get();
            guests.reply(guest.id(), GuestReply.YES, guest.needs(), clock.instant());
            letters.comes(meeting, guests.find(guest.id()).orElseThrow(), true);
        }
    }

    private void tell(Meeting meeting, Guest before, Guest after) {
        if (after.comes() && !before.comes()) {
            letters.comes(meeting, after, false);
        } else if (before.comes() && !after.comes()) {
            letters.comesNot(meeting, after);
        }
    }

    private void note(Guest before, GuestReply reply, Viewer by) {
        var was = before.reply() == null ? "" : before.reply();
        journal.changed(
                by,
                "meeting.answered",
                new Subject("meeting-guest", before.id().value()),
                Map.of("reply", was),
                Map.of("reply", reply));
    }
}
