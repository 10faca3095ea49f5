package org.handslag.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox's work in the background. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    private static final int SECONDS = 3;

    @Bean
    RecurringTask<Void> sendingOfMessages(Sending sending) {
        return Tasks.recurring("message.sending", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> sending.run());
    }

    @Bean
    RecurringTask<Void> emptyingOfMessages(OldTexts old) {
        return Tasks.recurring("message.emptying", Schedules.daily(LocalTime.of(2, 20)))
                .execute((_, _) -> old.empty());
    }
}
