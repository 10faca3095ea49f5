package org.handslag.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * What stands before the first date is played: the operator with its people, courses, places and
 * settings.
 */
@Component
class Prologue {
    private final Founders founders;
    private final Surroundings surroundings;
    private final EarlierMentors earlier;
    private final Furnishing furnishing;
    private final Moments moments;

    Prologue(
            Founders founders,
            Surroundings surroundings,
            EarlierMentors earlier,
            Furnishing furnishing,
            Moments moments) {
        this.founders = founders;
        this.surroundings = surroundings;
        this.earlier = earlier;
        this.furnishing = furnishing;
        this.moments = moments;
    }

    Stage set(Script script, LocalDate today) {
        var operator = founders.operator(script);
        var stage = moments.made(script.began(), operator, () -> founders.stage(script, operator));
        var mentors = script.mentors();
        if (mentors != null) {
            moments.inThePresent(operator, () -> earlier.enter(stage, mentors));
        }
        furnishing.furnish(stage, today);
        return surroundings.around(stage, today);
    }
}
