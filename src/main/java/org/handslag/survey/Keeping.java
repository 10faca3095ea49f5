package org.handslag.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what follows by itself is done. */
@Configuration(proxyBeanMethods = false)
class Keeping {
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> askAndRemind(Running running) {
        return Tasks.recurring("survey.rounds", FixedDelay.ofMinutes(10))
                .execute((_, _) -> running.run());
    }

    @Bean
    RecurringTask<Void> mixAnswers(Nightly nightly) {
        return Tasks.recurring("survey.mix", Schedules.daily(NIGHT))
                .execute((_, _) -> nightly.run());
    }
}
