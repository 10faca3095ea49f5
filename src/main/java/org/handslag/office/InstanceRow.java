package org.handslag.office;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.InstanceSize;
import org.handslag.course.InstanceState;
import org.handslag.scope.Texts;
import org.handslag.ui.Tone;

/**
 * One line of the coordinator's list.
 *
 * @param place name of the place, or of a room when it is none of the register; may be empty
 * @param staffMissing how many staff the course asks for and the instance lacks
 */
public record InstanceRow(
        CourseInstanceId id,
        Texts course,
        String place,
        boolean remote,
        Instant starts,
        Instant ends,
        int sessions,
        InstanceState state,
        boolean listed,
        InstanceSize size,
        SeatFigures seats,
        int staffMissing) {

    public boolean isComing() {
        return state != InstanceState.OVER && state != InstanceState.CANCELLED;
    }

    /** Whether someone must decide now, since too few have registered. */
    boolean isUndecided(LocalDate today) {
        return state != InstanceState.DRAFT && size.isUndecided(seats.confirmed(), today);
    }

    public Tone tone() {
        return tone(state);
    }

    public static Tone tone(InstanceState state) {
        return switch (state) {
            case OPEN, RUNNING -> Tone.GOOD;
            case NOT_YET_OPEN, REGISTRATION_CLOSED -> Tone.INFO;
            case CANCELLED -> Tone.BAD;
            case DRAFT, OVER -> Tone.PLAIN;
        };
    }
}
