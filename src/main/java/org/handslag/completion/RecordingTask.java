package org.handslag.completion;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records completions when an instance is over, without anyone having to think of it. */
@Configuration(proxyBeanMethods = false)
class RecordingTask {
    @Bean
    RecurringTask<Void> recordCompletions(Recording recording) {
        return Tasks.recurring("record-completions", FixedDelay.ofMinutes(5))
                .execute((_, _) -> recording.recordAll());
    }
}
