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
    private final AgreementVersions versions;
    private final Agreements agreements;

    AgreementSteps(AgreementVersions versions, Agreements agreements) {
        this.versions = versions;
        this.agreements = agreements;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var all = versions.of(circles.stream().map(c -> c.mentorship().id()).toList());
        var steps = new HashMap<MentorshipId, List<Waiting>>();
        for (var circle : circles) {
            if (circle.mentorship().hasEnded()) {
                continue;
            }
            var id = circle.mentorship().id();
            var theirs = all.getOrDefault(id, List.of());
            if (theirs.stream().anyMatch(v -> v.isDraft() || v.holds())) {
                steps.put(id, steps(circle, theirs, today));
            }
        }
        return steps;
    }

    private List<Waiting> steps(Circle circle, List<AgreementVersion> theirs, LocalDate today) {
        var current = Agreement.current(theirs);
        if (!current.isDraft()) {
            return List.of();
        }
        if (!current.isAsked()) {
            return List.of(waiting(circle, circle.mentorship().kind().leads(), Step.WRITE, today));
        }
        var steps = new ArrayList<Waiting>();
        var turns = agreements.of(circle, today).turns();
        for (var role : CircleRole.values()) {
            Party.of(role)
                    .filter(party -> turns.of(party) == Turns.Turn.NOW)
                    .ifPresent(_ -> steps.add(waiting(circle, role, Step.APPROVE, today)));
        }
        return steps;
    }

    private static Waiting waiting(Circle circle, CircleRole role, Step step, LocalDate today) {
        return new Waiting(role, circle.holder(role, today).orElse(null), step);
    }
}
