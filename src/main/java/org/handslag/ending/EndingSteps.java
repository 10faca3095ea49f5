package org.handslag.ending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circle.Step;
import org.handslag.mentorship.Circle.Waiting;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.EndReason;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NextSteps;
import org.springframework.stereotype.Component;

/** Whoever leads sums up, then the mentee reads, as long as the workplace can still look. */
@Component
class EndingSteps implements NextSteps {
    private final EndingRows rows;

    EndingSteps(EndingRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var ended = circles.stream().filter(circle -> isWaiting(circle, today)).toList();
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        if (ended.isEmpty()) {
            return steps;
        }
        var all = rows.of(ended.stream().map(circle -> circle.mentorship().id()).toList());
        for (var circle : ended) {
            var row = all.get(circle.mentorship().id());
            if (row != null && !row.isRight()) {
                steps.put(row.id(), List.of(waiting(circle, row.isAsked(), today)));
            }
        }
        return steps;
    }

    private static boolean isWaiting(Circle circle, LocalDate today) {
        var end = circle.mentorship().end();
        return end != null
                && end.reason() != EndReason.NOT_BEGUN
                && !today.isAfter(end.day().plusWeeks(circle.weeks()));
    }

    private static Waiting waiting(Circle circle, boolean asked, LocalDate today) {
        var role = asked ? CircleRole.MENTEE : circle.mentorship().kind().leads();
        var member = circle.holder(role, today).orElse(null);
        return new Waiting(role, member, asked ? Step.READ_SUMMARY : Step.SUM_UP);
    }
}
