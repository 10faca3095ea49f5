package org.handslag.message;

import java.time.Clock;
import java.time.Duration;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/** What a message said is kept for 90 days; that it was sent is kept. */
@Component
class OldTexts {
    private static final Duration KEPT = Duration.ofDays(90);

    private final Forgetting forgetting;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    OldTexts(Forgetting forgetting, Operators operators, UnitOfWork work, Clock clock) {
        this.forgetting = forgetting;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void empty() {
        var limit = clock.instant().minus(KEPT);
        for (var operator : operators.all()) {
            work.in(operator.id(), () -> forgetting.textsBefore(limit));
        }
    }
}
