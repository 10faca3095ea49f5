package org.handslag.checkin;

import java.util.Optional;
import org.handslag.mentorship.CircleRole;

/** Who answers. */
public enum CheckInVoice {
    MENTEE(CircleRole.MENTEE),
    MENTOR(CircleRole.MENTOR),
    CONSULTANT(CircleRole.CONSULTANT);

    private final CircleRole role;

    CheckInVoice(CircleRole role) {
        this.role = role;
    }

    public CircleRole role() {
        return role;
    }

    /** Empty for those who are not asked. */
    public static Optional<CheckInVoice> of(CircleRole role) {
        return switch (role) {
            case MENTEE -> Optional.of(MENTEE);
            case MENTOR -> Optional.of(MENTOR);
            case CONSULTANT -> Optional.of(CONSULTANT);
            case STAND_IN, EMPLOYER -> Optional.empty();
        };
    }
}
