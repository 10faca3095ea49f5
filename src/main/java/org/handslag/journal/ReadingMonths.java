package org.handslag.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/** Two years of reads are kept, month by month. */
@Component
class ReadingMonths {
    private static final int YEARS = 2;

    private final Readings readings;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    ReadingMonths(Readings readings, Operators operators, UnitOfWork work, Clock clock) {
        this.readings = readings;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    /** Makes room for the next month and drops what is too old; may run any time and again. */
    void turn() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var oldest = today.minusYears(YEARS);
        work.operatorFree(
                () -> {
                    readings.makeMonth(today.plusMonths(1));
                    return readings.dropMonthsBefore(oldest);
                });
        for (Operator operator : operators.all()) {
            work.in(operator.id(), () -> readings.forgetRefusedBefore(oldest));
        }
    }
}
