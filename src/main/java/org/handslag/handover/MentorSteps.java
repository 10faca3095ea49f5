package org.handslag.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circle.Step;
import org.handslag.mentorship.Circle.Waiting;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NextSteps;
import org.springframework.stereotype.Component;

/** Another mentor is to be found; nobody reads here who asked. */
@Component
class MentorSteps implements NextSteps {
    private final MentorWishes wishes;

    MentorSteps(MentorWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Map<MentorshipId, List<Waiting>> of(Collection<Circle> circles, LocalDate today) {
        var running =
                circles.stream()
                        .map(Circle::mentorship)
                        .filter(one -> !one.hasEnded())
                        .map(one -> one.id())
                        .toList();
        return wishes.sought(running).stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                _ -> List.of(new Waiting(CircleRole.MENTOR, null, Step.BE_FOUND))));
    }
}
