package org.handslag.hours;

import java.time.YearMonth;
import org.handslag.mentorship.MentorshipId;

/** Knows which months of hours were closed, so that nothing is noted or corrected in them. */
public interface ClosedMonths {
    boolean isClosed(MentorshipId mentorship, YearMonth month);
}
