package org.handslag.inquiry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Takes out words and whom to call when answers have been kept for long enough. */
@Component
class Emptying {
    static final int MONTHS = 24;

    private final InquiryAnswers answers;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    Emptying(InquiryAnswers answers, Operators operators, UnitOfWork work, Clock clock) {
        this.answers = answers;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void run() {
        var moment = clock.instant().atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        for (var operator : operators.all()) {
            work.in(operator.id(), () -> answers.emptyBefore(moment));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> emptyingOfInquiries(Emptying emptying) {
            return Tasks.recurring("inquiry.emptying", Schedules.daily(LocalTime.of(3, 10)))
                    .execute((_, _) -> emptying.run());
        }
    }
}
