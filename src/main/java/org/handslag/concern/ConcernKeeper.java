package org.handslag.concern;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import org.handslag.concern.Concerns.Late;
import org.handslag.mentorship.Circles;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Reminds once of a worry that nobody has looked at within two working days. */
@Component
class ConcernKeeper {
    private final Concerns concerns;
    private final Circles circles;
    private final Tending tending;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    ConcernKeeper(
            Concerns concerns,
            Circles circles,
            Tending tending,
            Operators operators,
            UnitOfWork work,
            Clock clock) {
        this.concerns = concerns;
        this.circles = circles;
        this.tending = tending;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void keep() {
        for (var operator : operators.all()) {
            var today = operator.today(clock);
            var late = work.in(operator.id(), () -> concerns.late(today));
            late.forEach(one -> work.in(operator.id(), () -> remind(operator, one)));
        }
    }

    private void remind(Operator operator, Late one) {
        if (!concerns.reminded(one.id(), clock.instant())) {
            return;
        }
        var viewer = Viewer.visitor(operator.id(), operator.language());
        var concern =
                concerns.of(List.of(one.mentorship())).stream()
                        .filter(other -> other.id().equals(one.id()))
                        .findFirst()
                        .orElseThrow();
        circles.any(one.mentorship(), viewer)
                .ifPresent(
                        circle -> tending.remind(circle, concern, operator.today(clock), operator));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> keepingOfConcerns(ConcernKeeper keeper) {
            return Tasks.recurring("concern.keeping", FixedDelay.ofMinutes(20))
                    .execute((_, _) -> keeper.keep());
        }
    }
}
