package org.handslag.experience;

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

/** Forgets drafts that nobody goes on with, and who wrote what of those who are erased. */
@Configuration(proxyBeanMethods = false)
class CardClearing {
    static final Duration KEPT = Duration.ofDays(365);

    private final Cards cards;
    private final Clock clock;

    CardClearing(Cards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> clearExperienceCards(Operators operators, UnitOfWork work) {
        return Tasks.recurring("clear-experience-cards", Schedules.daily(LocalTime.of(2, 50)))
                .execute(
                        (_, _) -> operators.all().forEach(home -> work.in(home.id(), this::clear)));
    }

    void clear() {
        cards.partWithErased();
        cards.forget(clock.instant().minus(KEPT));
    }
}
