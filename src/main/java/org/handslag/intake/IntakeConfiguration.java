package org.handslag.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import's work in the background. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    @Bean
    RecurringTask<Void> clearingOfIntakes(IntakeClearing clearing) {
        return Tasks.recurring("intake.clearing", FixedDelay.ofHours(1))
                .execute((_, _) -> clearing.clear());
    }
}
