package org.handslag.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handslag.membership.Member;
import org.handslag.scope.NotVisible;
import org.handslag.scope.UnitOfWork;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** The meetings of one member: only those that she is a guest of exist for her. */
@Component
public class MyMeetings {
    private final Meetings meetings;
    private final MeetingRows rows;
    private final Guests guests;
    private final Ratings ratings;
    private final Around around;
    private final UnitOfWork work;

    MyMeetings(
            Meetings meetings,
            MeetingRows rows,
            Guests guests,
            Ratings ratings,
            Around around,
            UnitOfWork work) {
        this.meetings = meetings;
        this.rows = rows;
        this.guests = guests;
        this.ratings = ratings;
        this.around = around;
        this.work = work;
    }

    Instant now() {
        return around.now();
    }

    List<Attendee.Mine> of(Member member) {
        return rows.of(member.id());
    }

    Attendee.Asked find(Frame f, Member member, MeetingId id) {
        var guest = guests.of(id, member.id()).orElseThrow(NotVisible::new);
        var meeting =
                meetings.find(id)
                        .filter(one -> one.announcedAt() != null)
                        .orElseThrow(NotVisible::new);
        var seats = meeting.plan().seats();
        return new Attendee.Asked(
                meeting,
                guest,
                meeting.state(now()),
                around.venue(meeting),
                meeting.isAnswerable(now()),
                seats != null && guests.coming(id) >= seats,
                around.fitting(f, meeting));
    }

    /** Whether she is asked what it gave: she was there, it is over, and she has not said yet. */
    boolean asks(Attendee.Asked one) {
        return one.state() == MeetingState.HELD && one.guest().wasThere() && !one.guest().rated();
    }

    /**
     * What a meeting gave her, said once: written apart from the mark that she has said it, and
     * knowing nobody.
     *
     * @param today the day that stands with it, and nothing finer
     */
    public void rate(Guest guest, int knowledge, int exchange, LocalDate today) {
        if (guests.rate(guest.id())) {
            work.apart(() -> ratings.add(guest.meeting(), knowledge, exchange, today));
        }
    }
}
