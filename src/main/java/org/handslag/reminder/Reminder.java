package org.handslag.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline.
 *
 * @param plannedAt since when it stands as it does, at a date that stands as it does: what should
 *     have been sent before is not sent by itself
 * @param pausedAt null while it goes on
 */
public record Reminder(
        ReminderId id,
        Timeline timeline,
        Timing timing,
        Reach reach,
        Saying saying,
        Instant plannedAt,
        @Nullable Instant pausedAt,
        long version) {

    static Reminder of(Timeline timeline, Timing timing, Reach reach, Saying saying, Instant now) {
        return new Reminder(ReminderId.next(), timeline, timing, reach, saying, now, null, 0);
    }

    public String path() {
        return timeline.path() + "/" + id;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    /** Whoever it reaches only now is not told of what is past. */
    Reminder change(Timing when, Reach whom, Saying what, Instant now) {
        var same = when.equals(timing) && whom.equals(reach);
        return new Reminder(
                id, timeline, when, whom, what, same ? plannedAt : now, pausedAt, version);
    }

    Reminder pause(Instant now) {
        return new Reminder(id, timeline, timing, reach, saying, plannedAt, now, version);
    }

    /** What it would have sent in between stays unsent. */
    Reminder resume(Instant now) {
        return new Reminder(id, timeline, timing, reach, saying, now, null, version);
    }

    Reminder planned(Instant now) {
        return new Reminder(id, timeline, timing, reach, saying, now, pausedAt, version);
    }

    Reminder copyTo(Timeline other, Instant now) {
        return new Reminder(ReminderId.next(), other, timing, reach, saying, now, pausedAt, 0);
    }
}
