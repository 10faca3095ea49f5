package org.handslag.referral;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Forgets whoever never answered, after thirty days, and whoever nothing came of, after twelve
 * months.
 */
@Component
class SilentReferrals {
    static final Duration ANSWERS_WITHIN = Duration.ofDays(30);
    static final int MONTHS = 12;

    private final ForgottenReferrals forgotten;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    SilentReferrals(
            ForgottenReferrals forgotten, Operators operators, UnitOfWork work, Clock clock) {
        this.forgotten = forgotten;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void run() {
        for (var operator : operators.all()) {
            work.in(operator.id(), () -> forget(operator));
        }
    }

    private int forget(Operator operator) {
        var now = clock.instant();
        forgotten
                .silentSince(now.minus(ANSWERS_WITHIN))
                .forEach(silent -> forgotten.saidNo(silent, now));
        var kept = now.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        return forgotten.overBefore(kept);
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> forgettingOfReferrals(SilentReferrals silent) {
            return Tasks.recurring("referral.forgetting", Schedules.daily(LocalTime.of(3, 20)))
                    .execute((_, _) -> silent.run());
        }
    }
}
