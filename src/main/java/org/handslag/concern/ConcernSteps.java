package org.handslag.concern;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circle.Step;
import org.handslag.mentorship.Circle.Waiting;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NextSteps;
import org.springframework.stereotype.Component;

/** A worry waits for the consultant until it is closed, or is before a coordinator. */
@Component
class ConcernSteps implements NextSteps {
    private final Concerns concerns;

    ConcernSteps(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var open = concerns.open(circles.stream().map(one -> one.mentorship().id()).toList());
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        for (var circle : circles) {
            var id = circle.mentorship().id();
            var waits =
                    open.getOrDefault(id, List.of()).stream()
                            .anyMatch(one -> !one.apart() && one.state() != ConcernState.REVIEW);
            var consultant = circle.holder(CircleRole.CONSULTANT, today);
            if (waits && consultant.isPresent()) {
                steps.put(
                        id,
                        List.of(
                                new Waiting(
                                        CircleRole.CONSULTANT, consultant.get(), Step.CONCERN)));
            }
        }
        return steps;
    }
}
