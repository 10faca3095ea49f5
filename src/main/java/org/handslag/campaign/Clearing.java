package org.handslag.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets the colleagues whom someone named in an answer; what was answered stays. */
@Configuration(proxyBeanMethods = false)
class Clearing {
    @Bean
    RecurringTask<Void> clearColleagues(Replying replying, Operators operators, UnitOfWork work) {
        return Tasks.recurring("campaign.clear-colleagues", Schedules.daily(LocalTime.of(2, 50)))
                .execute(
                        (_, _) ->
                                operators
                                        .all()
                                        .forEach(
                                                operator ->
                                                        work.in(
                                                                operator.id(),
                                                                replying::emptyColleagues)));
    }
}
