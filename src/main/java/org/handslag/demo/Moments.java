package org.handslag.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.handslag.scope.Operator;
import org.handslag.scope.Past;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/** Does things at moments of the past, each in a unit of work of its own. */
@Component
public class Moments {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final UnitOfWork work;
    private final Clock clock;

    Moments(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today(Operator operator) {
        return LocalDate.ofInstant(now(), operator.zone());
    }

    /** What lies ahead is done now, and counts as done and sent all the same. */
    public void at(Instant moment, Operator operator, Runnable act) {
        var now = now();
        Past.at(moment.isBefore(now) ? moment : now, () -> work.in(operator.id(), act));
    }

    public <T> T made(Instant moment, Operator operator, Supplier<T> act) {
        var made = new ArrayList<T>();
        at(moment, operator, () -> made.add(act.get()));
        return made.getFirst();
    }

    public void onMorning(LocalDate day, Operator operator, Runnable act) {
        at(day.atTime(MORNING).atZone(operator.zone()).toInstant(), operator, act);
    }

    /** Not in the past: what is sent waits until it has gone out. */
    public void inThePresent(Operator operator, Runnable act) {
        work.in(operator.id(), act);
    }

    /** What a task of the program does at a moment, in units of work of its own. */
    public void byTask(Instant moment, Runnable task) {
        Past.at(moment, task);
    }
}
