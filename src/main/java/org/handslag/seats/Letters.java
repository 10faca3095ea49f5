package org.handslag.seats;

import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.web.Languages;
import org.springframework.stereotype.Component;

/** Gathers what a letter about an instance needs. */
@Component
class Letters {
    private final Operators operators;
    private final Courses courses;
    private final Languages languages;

    Letters(Operators operators, Courses courses, Languages languages) {
        this.operators = operators;
        this.courses = courses;
        this.languages = languages;
    }

    Letter about(CourseInstance instance, Locale language) {
        return new Letter(
                operator(),
                courses.find(instance.course()).orElseThrow(),
                instance,
                instance.where().room(),
                languages.in(language));
    }

    private Operator operator() {
        return operators.find(Scope.required()).orElseThrow();
    }
}
