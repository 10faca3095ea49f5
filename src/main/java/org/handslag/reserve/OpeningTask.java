package org.handslag.reserve;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.ArrayList;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Opens what is due a minute late at most, each opening in a unit of work of its own. */
@Component
class OpeningTask {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningTask.class);

    private final Openings openings;
    private final Opener opener;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    OpeningTask(
            Openings openings, Opener opener, Operators operators, UnitOfWork work, Clock clock) {
        this.openings = openings;
        this.opener = opener;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void keep() {
        operators.all().forEach(this::keep);
    }

    private void keep(Operator operator) {
        var by = Viewer.visitor(operator.id(), operator.language());
        var due = new ArrayList<Opening>();
        var until = clock.instant().plus(Opening.TOLD_BEFORE);
        work.in(operator.id(), () -> due.addAll(openings.until(until)));
        for (var opening : due) {
            try {
                work.in(operator.id(), () -> opener.keep(opening, by));
            } catch (RuntimeException e) {
                LOG.error("An opening was left for the next run", e);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> openSeats(OpeningTask task) {
            return Tasks.recurring("open-seats", FixedDelay.ofMinutes(1))
                    .execute((_, _) -> task.keep());
        }
    }
}
