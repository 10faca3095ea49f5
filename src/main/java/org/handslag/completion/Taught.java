package org.handslag.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.CourseSession;
import org.handslag.course.Courses;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was taught, as a completion and its certificate tell it: which course, when and by whom. */
@Component
class Taught {
    private final Courses courses;
    private final CourseInstances instances;
    private final Operators operators;
    private final Clock clock;

    Taught(Courses courses, CourseInstances instances, Operators operators, Clock clock) {
        this.courses = courses;
        this.instances = instances;
        this.operators = operators;
        this.clock = clock;
    }

    Operator operator() {
        return operators.find(Scope.required()).orElseThrow();
    }

    Course course(CourseId id) {
        return courses.find(id).orElseThrow();
    }

    CourseInstance instance(CourseInstanceId id) {
        return instances.find(id).orElseThrow();
    }

    /** As if she had completed it, which is written nowhere. */
    Completion asCompleted(CourseInstance date, PersonId person) {
        return new Completion(
                CompletionId.next(),
                person,
                date.course(),
                date.id(),
                null,
                lastDay(date),
                0,
                Completion.Origin.ATTENDANCE,
                clock.instant(),
                null);
    }

    /** In this language, or in the operator's first one that has it. */
    String title(CourseId id, Locale language) {
        return course(id)
                .title()
                .shownTo(language, operator().languages())
                .map(shown -> shown.text())
                .orElse("");
    }

    /** The last day, as the operator's clocks show it. */
    LocalDate lastDay(CourseInstance instance) {
        return LocalDate.ofInstant(instance.ends(), operator().zone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), operator().zone());
    }

    /** The last day on which a certificate of it is valid that is issued now; null for ever. */
    @Nullable LocalDate validUntil(Completion completion) {
        var months = course(completion.course()).validMonths();
        return months == 0 ? null : completion.completedOn().plusMonths(months);
    }

    /** Empty when it is known from an import only. */
    String leader(Completion completion) {
        return Optional.ofNullable(completion.instance())
                .flatMap(instances::find)
                .map(CourseInstance::details)
                .map(CourseInstance.Details::leader)
                .orElse("");
    }

    Rule rule(CourseInstance instance) {
        var whole =
                instance.sessions().stream()
                        .map(CourseSession::length)
                        .mapToLong(length -> length.toMinutes())
                        .sum();
        return new Rule(course(instance.course()).requiredPercent(), (int) whole);
    }
}
