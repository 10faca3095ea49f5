package org.handslag.intake;

import java.time.Clock;
import java.time.Duration;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/** A file that nobody brought in is forgotten after a day. */
@Component
class IntakeClearing {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Intakes intakes;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    IntakeClearing(Intakes intakes, Operators operators, UnitOfWork work, Clock clock) {
        this.intakes = intakes;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void clear() {
        var limit = clock.instant().minus(KEPT);
        for (var operator : operators.all()) {
            work.in(operator.id(), () -> intakes.removeBefore(limit));
        }
    }
}
