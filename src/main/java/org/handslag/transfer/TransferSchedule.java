package org.handslag.transfer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people are asked, and when what they wrote is forgotten. */
@Configuration(proxyBeanMethods = false)
class TransferSchedule {
    /** As long as the words of surveys. */
    static final Duration KEPT = Duration.ofDays(730);

    private static final LocalTime NIGHT = LocalTime.of(2, 57);

    private final TransferTasks tasks;
    private final Clock clock;

    TransferSchedule(TransferTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> askHowItWent(Asking asking) {
        return Tasks.recurring("transfer.asking", FixedDelay.ofMinutes(10))
                .execute((_, _) -> asking.run());
    }

    @Bean
    RecurringTask<Void> clearTransferTasks(Operators operators, UnitOfWork work) {
        return Tasks.recurring("clear-transfer-tasks", Schedules.daily(NIGHT))
                .execute(
                        (_, _) -> operators.all().forEach(home -> work.in(home.id(), this::clear)));
    }

    void clear() {
        tasks.forget(clock.instant().minus(KEPT));
    }
}
