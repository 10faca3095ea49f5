package org.handslag.network;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's invitation to a meeting, her answer and whether she came.
 *
 * @param invitedAt null for someone who came without an invitation
 * @param reply null while she has not answered
 * @param needs what she needs to take part, in her own words; gone two weeks after the meeting
 * @param rated whether she has said what the meeting gave; never what
 * @param sequence raised with every calendar file that she gets
 */
public record Guest(
        GuestId id,
        MeetingId meeting,
        PersonId person,
        @Nullable Instant invitedAt,
        @Nullable GuestReply reply,
        @Nullable Instant repliedAt,
        String needs,
        boolean present,
        boolean rated,
        int sequence) {

    public boolean comes() {
        return reply == GuestReply.YES;
    }

    /** Whether she may say what the meeting gave. */
    public boolean wasThere() {
        return present || comes();
    }
}
