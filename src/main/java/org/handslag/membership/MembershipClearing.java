package org.handslag.membership;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets old interest, and those who are erased. */
@Configuration(proxyBeanMethods = false)
class MembershipClearing {
    private final Wishes wishes;
    private final Topics topics;
    private final Seconds seconds;
    private final HostOffers offers;
    private final Clock clock;

    MembershipClearing(
            Wishes wishes, Topics topics, Seconds seconds, HostOffers offers, Clock clock) {
        this.wishes = wishes;
        this.topics = topics;
        this.seconds = seconds;
        this.offers = offers;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> clearMemberships(Operators operators, UnitOfWork work) {
        return Tasks.recurring("clear-memberships", Schedules.daily(LocalTime.of(2, 55)))
                .execute(
                        (_, _) -> operators.all().forEach(home -> work.in(home.id(), this::clear)));
    }

    void clear() {
        var now = clock.instant();
        wishes.forgetBefore(now.minus(WishDesk.KEPT));
        topics.partWithErased();
        seconds.forgetErased();
        offers.forgetErased(now);
    }
}
