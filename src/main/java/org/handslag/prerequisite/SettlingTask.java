package org.handslag.prerequisite;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Looks at every open condition, and at those who may come back, each in a unit of work of its own.
 */
@Configuration(proxyBeanMethods = false)
class SettlingTask {
    @Bean
    RecurringTask<Void> settleConditions(Round round) {
        return Tasks.recurring("settle-conditions", FixedDelay.ofMinutes(5))
                .execute((_, _) -> round.all());
    }

    @Component
    static class Round {
        private final Operators operators;
        private final Conditions conditions;
        private final Settling settling;
        private final UnitOfWork work;

        Round(Operators operators, Conditions conditions, Settling settling, UnitOfWork work) {
            this.operators = operators;
            this.conditions = conditions;
            this.settling = settling;
            this.work = work;
        }

        void all() {
            operators.all().forEach(this::all);
        }

        private void all(Operator operator) {
            var by = Viewer.visitor(operator.id(), operator.language());
            var open = work.in(operator.id(), conditions::allOpen);
            open.forEach(id -> work.in(operator.id(), () -> settling.look(id, by)));
            var away = work.in(operator.id(), settling::mayComeBack);
            away.forEach(id -> work.in(operator.id(), () -> settling.admit(id, by)));
        }
    }
}
