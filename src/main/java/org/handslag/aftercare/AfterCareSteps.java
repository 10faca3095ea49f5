package org.handslag.aftercare;

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

/** The consultant has to call those who have no mail. Where there is none, the coordinator does. */
@Component
class AfterCareSteps implements NextSteps {
    private final AfterCareRows rows;

    AfterCareSteps(AfterCareRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        var ended =
                circles.stream()
                        .filter(one -> one.mentorship().hasEnded())
                        .filter(one -> one.mentorship().kind().hasConsultant())
                        .toList();
        if (ended.isEmpty()) {
            return steps;
        }
        var calls = rows.toCall(ended.stream().map(one -> one.mentorship().id()).toList(), today);
        for (var circle : ended) {
            if (calls.contains(circle.mentorship().id())) {
                var consultant = circle.holder(CircleRole.CONSULTANT, today).orElse(null);
                var waiting = new Waiting(CircleRole.CONSULTANT, consultant, Step.AFTER_CARE);
                steps.put(circle.mentorship().id(), List.of(waiting));
            }
        }
        return steps;
    }
}
