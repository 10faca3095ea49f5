package org.handslag.followup;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circle.Step;
import org.handslag.mentorship.Circle.Waiting;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NextSteps;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.springframework.stereotype.Component;

/** A circle waits for whoever leads it when a time is to be set, or a day has passed. */
@Component
class FollowUpSteps implements NextSteps {
    private final Reviews reviews;
    private final Operators operators;

    FollowUpSteps(Reviews reviews, Operators operators) {
        this.reviews = reviews;
        this.operators = operators;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var running = circles.stream().filter(one -> !one.mentorship().hasEnded()).toList();
        var ids = running.stream().map(one -> one.mentorship().id()).toList();
        var open = reviews.open(ids).stream().collect(groupingBy(Review::mentorship));
        if (open.isEmpty()) {
            return Map.of();
        }
        ZoneId zone = operators.find(Scope.required()).orElseThrow().zone();
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        for (var circle : running) {
            var theirs = open.getOrDefault(circle.mentorship().id(), List.of());
            if (theirs.stream().anyMatch(one -> one.waits(today, zone))) {
                var leads = circle.mentorship().kind().leads();
                var leader = circle.holder(leads, today).orElse(null);
                steps.put(
                        circle.mentorship().id(),
                        List.of(new Waiting(leads, leader, Step.FOLLOW_UP)));
            }
        }
        return steps;
    }
}
