package org.handslag.hours;

import java.time.LocalDate;
import java.util.ArrayList;
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
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        if (running.isEmpty()) {
            return steps;
        }
        for (var ledger : ledgers.of(running, today)) {
            if (!ledger.grants().isEmpty()) {
                steps.put(ledger.circle().mentorship().id(), steps(ledger));
            }
        }
        return steps;
    }

    static List<Waiting> steps(HourLedger ledger) {
        var steps = new ArrayList<Waiting>();
        var monday = GivenHours.monday(ledger.today());
        if (isSilent(ledger, monday.minusWeeks(1))) {
            steps.add(waiting(ledger, CircleRole.MENTOR));
        }
        if (!ledger.unanswered().headMap(monday).isEmpty()) {
            steps.add(waiting(ledger, CircleRole.MENTEE));
        }
        if (ledger.share().alarm().isPresent()
                || ledger.given().stream().anyMatch(GivenHours::isDenied)) {
            steps.add(waiting(ledger, ledger.circle().mentorship().kind().leads()));
        }
        return steps;
    }

    /** Whether hours were granted for the whole of a week, and nobody has noted any. */
    private static boolean isSilent(HourLedger ledger, LocalDate monday) {
        var sunday = monday.plusDays(6);
        return ledger.grants().stream()
                        .filter(one -> one.minutes() > 0)
                        .anyMatch(
                                one -> !one.from().isAfter(monday) && !one.until().isBefore(sunday))
                && ledger.week(monday).isEmpty();
    }

    private static Waiting waiting(HourLedger ledger, CircleRole role) {
        var holder = ledger.circle().holder(role, ledger.today()).orElse(null);
        return new Waiting(role, holder, Step.CONFIRM_HOURS);
    }
}
