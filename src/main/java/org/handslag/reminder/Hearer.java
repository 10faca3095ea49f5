package org.handslag.reminder;

import org.handslag.course.StaffKind;
import org.jspecify.annotations.Nullable;

/** As what someone hears of a date. */
public enum Hearer {
    PARTICIPANTS,
    /** Those who have booked for others. */
    CONTACTS,
    /** Those whose booked seats have no name yet. */
    NAMELESS,
    TRAINERS,
    JOB_CONSULTANTS;

    /** Whether a state of a registration says who it is. */
    boolean hasSeats() {
        return staff() == null;
    }

    @Nullable StaffKind staff() {
        return switch (this) {
            case TRAINERS -> StaffKind.TRAINER;
            case JOB_CONSULTANTS -> StaffKind.JOB_CONSULTANT;
            case PARTICIPANTS, CONTACTS, NAMELESS -> null;
        };
    }
}
