package org.handslag.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration implements WebMvcConfigurer {
    private final Reads reads;

    JournalConfiguration(Reads reads) {
        this.reads = reads;
    }

    /** First of all interceptors, so that it also hears what another one refuses. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RefusedPersons(reads)).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    static RecurringTask<Void> monthsOfReadings(ReadingMonths months) {
        return Tasks.recurring("journal.months", Schedules.daily(LocalTime.of(2, 10)))
                .execute((_, _) -> months.turn());
    }
}
