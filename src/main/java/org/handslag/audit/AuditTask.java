package org.handslag.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night the log tells what is wrong. */
@Configuration(proxyBeanMethods = false)
class AuditTask {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTask.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    RecurringTask<Void> auditEverything(Audit audit) {
        return Tasks.recurring("audit", Schedules.daily(NIGHT))
                .execute((_, _) -> audit.findings().forEach(LOG::error));
    }
}
