package org.handslag.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.reminder.Reminding.Due;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Sends reminders when their time has come, a few minutes late at most: some readers in each unit
 * of work, so that a run that is stopped goes on where it was, nobody waits for long, and a reader
 * to whom nothing can be written holds back no other.
 */
@Component
class ReminderKeeper {
    static final int BATCH = 25;
    private static final Logger LOG = LoggerFactory.getLogger(ReminderKeeper.class);
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final Reminding reminding;
    private final SentReminders sent;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    ReminderKeeper(
            Reminding reminding,
            SentReminders sent,
            Operators operators,
            UnitOfWork work,
            Clock clock) {
        this.reminding = reminding;
        this.sent = sent;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void keep() {
        for (var operator : operators.all()) {
            keep(operator, clock.instant());
        }
    }

    private void keep(Operator operator, Instant now) {
        work.in(operator.id(), () -> sent.clear(now.minus(REMEMBERED)));
        for (var due : work.in(operator.id(), () -> reminding.due(operator.zone(), now))) {
            send(operator, due, now);
        }
    }

    private void send(Operator operator, Due due, Instant now) {
        var waiting = work.in(operator.id(), () -> reminding.waiting(due, operator.zone(), now));
        for (int from = 0; from < waiting.size(); from += BATCH) {
            var until = Math.min(from + BATCH, waiting.size());
            send(operator, due, waiting.subList(from, until), now);
        }
    }

    private void send(Operator operator, Due due, List<UUID> keys, Instant now) {
        try {
            work.in(operator.id(), () -> reminding.tell(due, keys, operator.zone(), now));
        } catch (RuntimeException e) {
            if (keys.size() == 1) {
                LOG.error("A reminder was left for the next run", e);
            } else {
                keys.forEach(key -> send(operator, due, List.of(key), now));
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> sendReminders(ReminderKeeper keeper) {
            return Tasks.recurring("send-reminders", FixedDelay.ofMinutes(2))
                    .execute((_, _) -> keeper.keep());
        }
    }
}
