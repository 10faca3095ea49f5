package org.handslag.hours;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circle.Step;
import org.handslag.mentorship.Circle.Waiting;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NextSteps;
import org.springframework.stereotype.Component;

/** Whom a circle waits for with the mentor's hours, once an agreement grants some. */
@Component
class HoursSteps implements NextSteps {
    private final HourLedgers ledgers;

    HoursSteps(HourLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var running = circles.stream().filter(circle -> !circle.mentorship().hasEnded()).toList();
        return running.isEmpty()
                ? Map.of()
                : ledgers.sums(running, today).stream()
                        .collect(toMap(one -> one.circle().mentorship().id(), HoursSteps::steps));
    }

    static List<Waiting> steps(HourSums sums) {
        var steps = new ArrayList<Waiting>();
        if (sums.isSilent()) {
            steps.add(waiting(sums, CircleRole.MENTOR, Step.GIVE_HOURS));
        }
        if (sums.noted().unanswered()) {
            steps.add(waiting(sums, CircleRole.MENTEE, Step.CONFIRM_HOURS));
        }
        if (sums.share().alarm().isPresent() || sums.noted().denied()) {
            var leads = sums.circle().mentorship().kind().leads();
            steps.add(waiting(sums, leads, Step.CHECK_HOURS));
        }
        return steps;
    }

    private static Waiting waiting(HourSums sums, CircleRole role, Step step) {
        var holder = sums.circle().holder(role, sums.today()).orElse(null);
        return new Waiting(role, holder, step);
    }
}
