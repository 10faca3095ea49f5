package org.handslag.decision;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.handslag.decision.MentorChoice.Freed;
import org.handslag.decision.MentorChoice.FreedWhy;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Sees to those who have not answered: once the deadline has passed whoever follows the mentee is
 * asked to call; after as many days again the seat is free and the coordinator is told. What is
 * asked of someone who waits for a mentor no longer ends at once.
 */
@Component
class SilentChoices {
    private final Choosings choosings;
    private final ChoiceKeeping keeping;
    private final ChoiceLetters letters;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    SilentChoices(
            Choosings choosings,
            ChoiceKeeping keeping,
            ChoiceLetters letters,
            Operators operators,
            UnitOfWork work,
            Clock clock) {
        this.choosings = choosings;
        this.keeping = keeping;
        this.letters = letters;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void run() {
        for (var operator : operators.all()) {
            work.in(
                    operator.id(),
                    () -> {
                        var open = choosings.open();
                        open.forEach(one -> see(choosings.locked(one.id()), operator));
                        return open.size();
                    });
        }
    }

    private void see(Choosing choosing, Operator home) {
        var now = clock.instant();
        if (!choosing.isOpen()) {
            return;
        }
        if (!choosing.wish().waits()) {
            keeping.save(choosing, choosing.freed(new Freed(FreedWhy.TAKEN_BACK, now, null, "")));
        } else if (choosing.isSilent(now)) {
            keeping.save(choosing, choosing.freed(new Freed(FreedWhy.SILENCE, now, null, "")));
            letters.toCoordinator(choosing, home);
        } else if (choosing.isLate(now)) {
            call(choosing, home);
        }
    }

    private void call(Choosing choosing, Operator home) {
        choosing.turn()
                .filter(turn -> keeping.toldOfSilence(choosing.id(), turn.party(), clock.instant()))
                .ifPresent(_ -> letters.toConsultant(choosing, home));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> seeingToSilentChoices(SilentChoices silent) {
            return Tasks.recurring("decision.silence", Schedules.daily(LocalTime.of(5, 10)))
                    .execute((_, _) -> silent.run());
        }
    }
}
