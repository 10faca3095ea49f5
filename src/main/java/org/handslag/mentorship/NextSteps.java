package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells what circles wait for in which everyone is there and has promised, or which have ended: the
 * modules that keep their agreements, hours and follow-up know.
 */
public interface NextSteps {
    /**
     * @return for each circle of which it knows more than that an agreement is still to be begun;
     *     an empty list for one that waits for nobody. What several modules tell of one is shown
     *     together
     */
    Map<MentorshipId, List<Circle.Waiting>> of(Collection<Circle> circles, LocalDate today);
}
