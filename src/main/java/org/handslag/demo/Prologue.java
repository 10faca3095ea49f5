package org.handslag.demo;

import java.time.LocalDate;
import org.handslag.scope.Past;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * What stands before the first date is played: the operator with its people, courses and places.
 */
@Component
class Prologue {
    private final Founders founders;
    private final Surroundings surroundings;
    private final EarlierMentors earlier;
    private final UnitOfWork work;

    Prologue(
            Founders founders, Surroundings surroundings, EarlierMentors earlier, UnitOfWork work) {
        this.founders = founders;
        this.surroundings = surroundings;
        this.earlier = earlier;
        this.work = work;
    }

    Stage set(Script script, LocalDate today) {
        var operator = founders.operator(script);
        var stage = new Stage[1];
        Past.at(
                script.since().atTime(9, 0).atZone(operator.zone()).toInstant(),
                () -> stage[0] = work.in(operator.id(), () -> founders.stage(script, operator)));
        var mentors = script.mentors();
        if (mentors != null) {
            work.in(operator.id(), () -> earlier.enter(stage[0], mentors));
        }
        return surroundings.around(stage[0], today);
    }
}
