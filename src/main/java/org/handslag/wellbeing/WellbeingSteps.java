package org.handslag.wellbeing;

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

/**
 * Circles whose consultant should call. Where there is none, it lies on the desk of those who run
 * the programme ({@link WellbeingToday}).
 */
@Component
class WellbeingSteps implements NextSteps {
    private final WellbeingStates states;

    WellbeingSteps(WellbeingStates states) {
        this.states = states;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var led =
                circles.stream()
                        .filter(circle -> !circle.mentorship().hasEnded())
                        .filter(circle -> circle.holder(CircleRole.CONSULTANT, today).isPresent())
                        .toList();
        var how = states.of(led.stream().map(c -> c.mentorship().id()).toList(), today);
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        for (var circle : led) {
            var id = circle.mentorship().id();
            var state = how.get(id);
            if (state != null && !state.reasons().isEmpty()) {
                var consultant = circle.holder(CircleRole.CONSULTANT, today).orElseThrow();
                steps.put(id, List.of(new Waiting(CircleRole.CONSULTANT, consultant, Step.CALL)));
            }
        }
        return steps;
    }
}
