package org.handslag.handing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.handslag.course.CourseInstance;

/** How a freed seat is handed on at a moment: at once, as an offer, or only by a coordinator. */
public sealed interface Handing {
    /** A day before the start nobody is moved by a machine: the coordinator calls. */
    Duration CUT_OFF = Duration.ofHours(24);

    /** More than this before the start, a place is confirmed at once. */
    Duration LONG_BEFORE = Duration.ofDays(7);

    record AtOnce() implements Handing {}

    record AsOffer(Instant until) implements Handing {}

    record ByHand() implements Handing {}

    static Handing at(Instant now, CourseInstance instance, ZoneId zone) {
        var left = Duration.between(now, instance.starts());
        if (left.compareTo(CUT_OFF) <= 0 || instance.isCancelled()) {
            return new ByHand();
        }
        var atOnce =
                switch (instance.promotion()) {
                    case AUTOMATIC -> true;
                    case OFFER -> false;
                    case BY_DATE -> left.compareTo(LONG_BEFORE) > 0;
                };
        return atOnce ? new AtOnce() : new AsOffer(OfferDeadline.at(now, instance.starts(), zone));
    }
}
