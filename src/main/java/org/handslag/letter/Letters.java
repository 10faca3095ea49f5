package org.handslag.letter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Gathers what a letter about an instance needs. */
@Component
class Letters {
    private static final int NEXT_DATES = 3;

    private final Operators operators;
    private final Courses courses;
    private final CourseInstances instances;
    private final Spots spots;
    private final Languages languages;
    private final Clock clock;

    Letters(
            Operators operators,
            Courses courses,
            CourseInstances instances,
            Spots spots,
            Languages languages,
            Clock clock) {
        this.operators = operators;
        this.courses = courses;
        this.instances = instances;
        this.spots = spots;
        this.languages = languages;
        this.clock = clock;
    }

    Letter about(CourseInstance instance, Locale language) {
        var operator = operator();
        return new Letter(
                operator,
                courses.find(instance.course()).orElseThrow(),
                instance,
                spots.of(instance, operator, language),
                languages.in(language));
    }

    /** The next dates of the same course. */
    List<CourseInstance> coming(CourseInstance instance) {
        return instances.next(instance.course(), clock.instant(), NEXT_DATES);
    }

    private Operator operator() {
        return operators.find(Scope.required()).orElseThrow();
    }
}
