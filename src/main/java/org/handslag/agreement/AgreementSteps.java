package org.handslag.agreement;

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

/** Whom a circle waits for while its agreement is written and approved. */
@Component
class AgreementSteps implements NextSteps {
    private final Agreements agreements;

    AgreementSteps(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var running = circles.stream().filter(circle -> !circle.mentorship().hasEnded()).toList();
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        for (var agreement : agreements.of(running, today)) {
            if (agreement.draft() != null || agreement.inForce() != null) {
                steps.put(agreement.mentorship().id(), steps(agreement, today));
            }
        }
        return steps;
    }

    private static List<Waiting> steps(Agreement agreement, LocalDate today) {
        var circle = agreement.circle();
        var leads = circle.mentorship().kind().leads();
        var draft = agreement.draft();
        if (draft == null) {
            return List.of();
        }
        if (!draft.isAsked()) {
            return List.of(waiting(circle, leads, Step.WRITE, today));
        }
        var steps = new ArrayList<Waiting>();
        var turns = agreement.turns();
        for (var role : CircleRole.values()) {
            Party.of(role)
                    .filter(party -> turns.of(party) == Turns.Turn.NOW)
                    .ifPresent(_ -> steps.add(waiting(circle, role, Step.APPROVE, today)));
        }
        if (Party.OUTSIDE.stream().anyMatch(party -> turns.of(party) == Turns.Turn.NOW)) {
            steps.add(waiting(circle, leads, Step.REMIND, today));
        }
        return steps;
    }

    private static Waiting waiting(Circle circle, CircleRole role, Step step, LocalDate today) {
        return new Waiting(role, circle.holder(role, today).orElse(null), step);
    }
}
