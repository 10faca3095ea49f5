package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells what circles wait for in which everyone is there and has promised: the module that keeps
 * their agreements knows.
 */
public interface NextSteps {
    /**
     * @return for each circle of which it knows more than that an agreement is still to be begun;
     *     an empty list for one that waits for nobody
     */
    Map<MentorshipId, List<Circle.Waiting>> of(Collection<Circle> circles, LocalDate today);
}
