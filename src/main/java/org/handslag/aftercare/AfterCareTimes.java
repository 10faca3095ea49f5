package org.handslag.aftercare;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the scheduler how often. */
@Configuration(proxyBeanMethods = false)
class AfterCareTimes {
    private static final LocalTime NIGHT = LocalTime.of(3, 31);
    private static final int MINUTES = 30;

    @Bean
    RecurringTask<Void> askingHowItHasGone(AfterCareSchedule schedule) {
        return Tasks.recurring("aftercare.asking", FixedDelay.ofMinutes(MINUTES))
                .execute((_, _) -> schedule.ask());
    }

    @Bean
    RecurringTask<Void> forgettingHowItHasGone(AfterCareSchedule schedule) {
        return Tasks.recurring("aftercare.forgetting", Schedules.daily(NIGHT))
                .execute((_, _) -> schedule.forget());
    }
}
