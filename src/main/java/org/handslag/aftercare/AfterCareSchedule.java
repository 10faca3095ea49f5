package org.handslag.aftercare;

import java.time.Clock;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/** When people are asked, and when it is forgotten whose answers they were. */
@Component
public class AfterCareSchedule {
    /** As long as the words of surveys. */
    static final int KEPT_MONTHS = 24;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final AfterCaring caring;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    AfterCareSchedule(AfterCaring caring, Operators operators, UnitOfWork work, Clock clock) {
        this.caring = caring;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    /** Not before the morning where each operator is. */
    public void ask() {
        for (var home : operators.all()) {
            var here = clock.instant().atZone(home.zone());
            if (!here.toLocalTime().isBefore(MORNING)) {
                work.in(home.id(), () -> caring.ask(here.toLocalDate(), home));
            }
        }
    }

    void forget() {
        for (var home : operators.all()) {
            var today = clock.instant().atZone(home.zone()).toLocalDate();
            work.in(home.id(), () -> caring.forgetBefore(today.minusMonths(KEPT_MONTHS)));
        }
    }
}
