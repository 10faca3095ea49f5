package org.handslag.shelter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShelterTask {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Bean
    RecurringTask<Void> remindOfShelters(ShelterReminders reminders) {
        return Tasks.recurring("remind-of-shelters", Schedules.daily(MORNING))
                .execute((_, _) -> reminders.remindAll());
    }
}
