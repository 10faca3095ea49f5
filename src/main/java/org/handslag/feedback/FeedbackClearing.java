package org.handslag.feedback;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What visitors told is forgotten a year after it was answered. */
@Configuration(proxyBeanMethods = false)
class FeedbackClearing {
    static final Duration KEPT = Duration.ofDays(365);

    @Bean
    RecurringTask<Void> forgetOldFeedback(
            Feedbacks feedbacks, Operators operators, UnitOfWork work, Clock clock) {
        return Tasks.recurring("site.old-feedback", Schedules.daily(LocalTime.of(2, 50)))
                .execute(
                        (_, _) -> {
                            var oldest = clock.instant().minus(KEPT);
                            for (var operator : operators.all()) {
                                work.in(operator.id(), () -> feedbacks.forgetBefore(oldest));
                            }
                        });
    }
}
