package org.handslag.series;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.InstanceState;
import org.handslag.ui.Tone;

/**
 * A date of a series, as its page lists it.
 *
 * @param place its name, or the room, or empty
 * @param people how many hold, wait for or have asked for a seat
 */
public record SeriesDate(
        CourseInstanceId id,
        Instant starts,
        Instant ends,
        int sessions,
        String place,
        InstanceState state,
        int capacity,
        int confirmed,
        int people) {

    public boolean isDraft() {
        return state == InstanceState.DRAFT;
    }

    public Tone tone() {
        return switch (state) {
            case OPEN, RUNNING -> Tone.GOOD;
            case NOT_YET_OPEN, REGISTRATION_CLOSED -> Tone.INFO;
            case CANCELLED -> Tone.BAD;
            case DRAFT, OVER -> Tone.PLAIN;
        };
    }
}
