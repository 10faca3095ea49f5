package org.handslag.network;

import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what a coordinator sees of a meeting, and notes whom she reads about. */
@Component
class MeetingPages {
    private final Meetings meetings;
    private final MeetingRows rows;
    private final Around around;
    private final Hosting hosting;
    private final Ratings ratings;
    private final Reads reads;

    MeetingPages(
            Meetings meetings,
            MeetingRows rows,
            Around around,
            Hosting hosting,
            Ratings ratings,
            Reads reads) {
        this.meetings = meetings;
        this.rows = rows;
        this.around = around;
        this.hosting = hosting;
        this.ratings = ratings;
        this.reads = reads;
    }

    Meeting meeting(Frame f, MeetingId id) {
        return meetings.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    MeetingPage of(Frame f, MeetingId id) {
        var meeting = meeting(f, id);
        var row = rows.one(id).orElseThrow();
        var state = meeting.state(around.now());
        var open = state == MeetingState.DRAFT || state == MeetingState.ANNOUNCED;
        return new MeetingPage(
                row,
                state,
                around.venue(meeting),
                around.dilemma(meeting),
                hosting.find(meeting.host()).orElse(null),
                open && meeting.host() == null ? hosting.open() : List.of(),
                guests(f, meeting),
                open ? uninvited(f, meeting).size() : 0,
                ratings.of(id).orElse(null),
                around.fitting(f, meeting));
    }

    List<Attendee> guests(Frame f, Meeting meeting) {
        var guests = rows.guests(meeting.id(), f.viewer());
        reads.read(
                f.viewer(), "meetings", guests.stream().map(one -> one.guest().person()).toList());
        return guests;
    }

    List<PersonId> uninvited(Frame f, Meeting meeting) {
        return around.uninvited(meeting, f.home().zone());
    }
}
