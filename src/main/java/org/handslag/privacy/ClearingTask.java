package org.handslag.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClearingTask {
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    RecurringTask<Void> clearUnconfirmed(Clearing clearing, Operators operators, UnitOfWork work) {
        return Tasks.recurring("clear-unconfirmed", Schedules.daily(NIGHT))
                .execute(
                        (_, _) ->
                                operators
                                        .all()
                                        .forEach(
                                                operator ->
                                                        work.in(
                                                                operator.id(),
                                                                () -> clearing.clear(operator))));
    }
}
