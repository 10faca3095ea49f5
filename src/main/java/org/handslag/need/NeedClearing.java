package org.handslag.need;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Deletes needs when nobody has to arrange them any more. */
@Component
public class NeedClearing {
    static final Duration KEPT = Duration.ofDays(14);

    private final NeedRows rows;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    NeedClearing(NeedRows rows, Operators operators, UnitOfWork work, Clock clock) {
        this.rows = rows;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    /** Those of every date that ended long enough ago. */
    public void clear() {
        var before = clock.instant().minus(KEPT);
        operators
                .all()
                .forEach(
                        operator ->
                                work.in(
                                        operator.id(),
                                        () -> {
                                            rows.deleteOfInstancesOver(before);
                                        }));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> clearNeeds(NeedClearing clearing) {
            return Tasks.recurring("clear-needs", FixedDelay.ofHours(6))
                    .execute((_, _) -> clearing.clear());
        }
    }
}
