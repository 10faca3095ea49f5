package org.handslag.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.handslag.attendance.Attendances;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.foretold.Foretelling;
import org.handslag.foretold.Foretold;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.survey.DateAsking;
import org.springframework.stereotype.Component;

/**
 * Thanks those who were at a date, the morning after its last day, and foretells it. Where an
 * evaluation is asked, its invitation thanks already, and nobody gets two.
 */
@Component
class Thanking implements Foretelling {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** So long afterwards it is still natural, and days without power lose nothing. */
    private static final Duration BACK = Duration.ofDays(4);

    private final ThanksRows rows;
    private final Known known;
    private final ThanksLetters letters;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    Thanking(
            ThanksRows rows,
            Known known,
            ThanksLetters letters,
            Operators operators,
            UnitOfWork work,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.letters = letters;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    /** What is known of a date. */
    @Component
    record Known(CourseInstances instances, Attendances attendances, DateAsking asking) {
        List<PersonId> attended(CourseInstance date) {
            return attendances.minutes(date.id()).stream()
                    .map(Attendances.Minutes::person)
                    .distinct()
                    .toList();
        }
    }

    @Override
    public List<Foretold> around(CourseInstance date, Operator home) {
        if (known.asking().thanks(date)) {
            return List.of();
        }
        var readers = known.asking().expected(date);
        var at = DateAsking.thanksAt(date, home.zone());
        return List.of(
                new Foretold(
                        "thanks",
                        at,
                        rows.isThanked(date.id()),
                        letters.reached(readers),
                        readers,
                        person -> letters.example(date, person, home)));
    }

    void run() {
        operators.all().forEach(this::run);
    }

    private void run(Operator operator) {
        var now = clock.instant();
        var here = now.atZone(operator.zone());
        if (here.toLocalTime().isBefore(MORNING)) {
            return;
        }
        var today = here.toLocalDate().atStartOfDay(operator.zone()).toInstant();
        for (var date : work.in(operator.id(), () -> rows.due(now.minus(BACK), today))) {
            work.in(operator.id(), () -> thank(date, operator));
        }
    }

    /** Waits while nobody is noted as having been there. */
    private boolean thank(CourseInstanceId id, Operator operator) {
        var date = known.instances().find(id).orElseThrow();
        var people = known.attended(date);
        if (people.isEmpty() || known.asking().thanks(date) || !rows.note(id)) {
            return false;
        }
        people.forEach(person -> letters.thank(date, person, operator));
        return true;
    }
}
