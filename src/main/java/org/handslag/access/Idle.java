package org.handslag.access;

import java.time.Duration;
import java.time.Instant;
import org.handslag.scope.CannotStart;
import org.handslag.scope.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a sign-in lasts of which nothing is heard: half a day, and much less for staff. */
@Component
class Idle {
    /** Nobody is signed in who has done nothing for so long, whatever her role. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration EXACTNESS = Duration.ofMinutes(5);
    private static final int PARTS = 30;

    private final Duration staff;

    Idle(@Value("${handslag.staff-idle}") Duration staff) {
        if (staff.compareTo(Duration.ofMinutes(1)) < 0 || staff.compareTo(LONGEST) > 0) {
            throw new CannotStart(
                    "HANDSLAG_STAFF_IDLE says after how long without a page staff are signed out;"
                            + " it lies between 1m and 12h, such as 30m.");
        }
        this.staff = staff;
    }

    boolean isOver(SignedIn who, Instant now) {
        return !who.lastSeenAt().isAfter(earliest(who.viewer(), now));
    }

    /** Whoever was not seen after this is signed in no longer. */
    Instant earliest(Viewer viewer, Instant now) {
        return now.minus(of(viewer));
    }

    /** Whether the moment of her last page is kept so roughly that it must be written anew. */
    boolean isStale(SignedIn who, Instant now) {
        var part = of(who.viewer()).dividedBy(PARTS);
        var exactness = part.compareTo(EXACTNESS) < 0 ? part : EXACTNESS;
        return who.lastSeenAt().isBefore(now.minus(exactness));
    }

    private Duration of(Viewer viewer) {
        return viewer.isStaff() ? staff : LONGEST;
    }
}
