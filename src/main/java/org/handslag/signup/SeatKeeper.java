package org.handslag.signup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Does what time asks for, a few minutes late at most: each matter in a unit of work of its own, so
 * that a run that is stopped goes on where it was, and one that fails holds back no other.
 */
@Component
class SeatKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(SeatKeeper.class);

    private final Lapsing lapsing;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    SeatKeeper(Lapsing lapsing, Operators operators, UnitOfWork work, Clock clock) {
        this.lapsing = lapsing;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void keep() {
        for (var operator : operators.all()) {
            keep(operator, clock.instant());
        }
    }

    private void keep(Operator operator, Instant now) {
        settle(operator, work.in(operator.id(), () -> lapsing.due(operator, now)));
    }

    private void settle(Operator operator, List<Runnable> matters) {
        for (var matter : matters) {
            try {
                work.in(operator.id(), matter);
            } catch (RuntimeException e) {
                LOG.error("A matter of the seats was left for the next run", e);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> keepSeats(SeatKeeper keeper) {
            return Tasks.recurring("keep-seats", FixedDelay.ofMinutes(2))
                    .execute((_, _) -> keeper.keep());
        }
    }
}
