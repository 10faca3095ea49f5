package org.handslag.evaluation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When those who were there are thanked. */
@Configuration(proxyBeanMethods = false)
class ThanksTask {
    @Bean
    RecurringTask<Void> thankThoseWhoCame(Thanking thanking) {
        return Tasks.recurring("evaluation.thanks", FixedDelay.ofMinutes(10))
                .execute((_, _) -> thanking.run());
    }
}
