package org.handslag.limit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.stream.Stream;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitClearing {

    @Bean
    RecurringTask<Void> clearLimits(
            LimitCounts counts, Operators operators, UnitOfWork work, Clock clock) {
        return Tasks.recurring("clear-limits", FixedDelay.ofHours(6))
                .execute(
                        (_, _) ->
                                Stream.concat(
                                                Stream.of(Limits.INSTALLATION),
                                                operators.all().stream().map(Operator::id))
                                        .forEach(
                                                operator ->
                                                        work.in(
                                                                operator,
                                                                () -> {
                                                                    counts.clear(clock.instant());
                                                                })));
    }
}
