package org.handslag.completion;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Records the completions of all instances that are newly over, each in its own unit of work. */
@Component
class Recording {
    /** Looks back a week, so that days without power lose nothing. */
    private static final Duration BACK = Duration.ofDays(7);

    private final Operators operators;
    private final Completions completions;
    private final Completing completing;
    private final Taught taught;
    private final UnitOfWork work;
    private final Clock clock;

    Recording(
            Operators operators,
            Completions completions,
            Completing completing,
            Taught taught,
            UnitOfWork work,
            Clock clock) {
        this.operators = operators;
        this.completions = completions;
        this.completing = completing;
        this.taught = taught;
        this.work = work;
        this.clock = clock;
    }

    void recordAll() {
        operators.all().forEach(this::recordAll);
    }

    private void recordAll(Operator operator) {
        var by = Viewer.visitor(operator.id(), Locale.ENGLISH);
        var now = clock.instant();
        var over = work.in(operator.id(), () -> completions.unrecorded(now.minus(BACK), now));
        for (var id : over) {
            work.in(operator.id(), () -> completing.record(taught.instance(id), by));
        }
    }
}
