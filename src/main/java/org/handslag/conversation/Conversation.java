package org.handslag.conversation;

import java.time.Instant;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of mentee and mentor.
 *
 * @param series those of one weekly row have the same; null when it stands alone
 * @param movedFrom when it was to be before it was moved last; null when it never was
 * @param sequence grows with each change: calendars replace what they have by it
 * @param outcome null while nobody has said
 */
public record Conversation(
        ConversationId id,
        MentorshipId mentorship,
        @Nullable UUID series,
        ConversationPlan plan,
        @Nullable Instant movedFrom,
        int sequence,
        @Nullable ConversationOutcome outcome) {

    /** Whether it is still to come, or going on. */
    public boolean isComing(Instant now) {
        return outcome == null && plan.ends().isAfter(now);
    }

    /** Whether it is over and nobody has said whether it was held. */
    public boolean isUnanswered(Instant now) {
        return outcome == null && !isComing(now);
    }

    public String path() {
        return "/mentorships/" + mentorship + "/conversations/" + id;
    }

    Conversation moved(ConversationPlan other) {
        var before = other.starts().equals(plan.starts()) ? movedFrom : plan.starts();
        return new Conversation(id, mentorship, series, other, before, sequence + 1, outcome);
    }

    Conversation cancelled() {
        return new Conversation(
                id,
                mentorship,
                series,
                plan,
                movedFrom,
                sequence + 1,
                ConversationOutcome.CANCELLED);
    }
}
