package org.handslag.survey;

import java.time.Clock;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * What happens to rounds by itself: dates that are over are asked about, those who have not
 * answered are reminded once, and what is due is closed. Each in a unit of work of its own, and
 * again and again without harm.
 */
@Component
public class Running {
    private final Operators operators;
    private final DateAsking dates;
    private final RoundRows rows;
    private final Rounds rounds;
    private final UnitOfWork work;
    private final Clock clock;

    Running(
            Operators operators,
            DateAsking dates,
            RoundRows rows,
            Rounds rounds,
            UnitOfWork work,
            Clock clock) {
        this.operators = operators;
        this.dates = dates;
        this.rows = rows;
        this.rounds = rounds;
        this.work = work;
        this.clock = clock;
    }

    public void run() {
        operators.all().forEach(this::run);
    }

    private void run(Operator operator) {
        var by = Viewer.visitor(operator.id(), operator.language());
        for (var instance : work.in(operator.id(), () -> dates.due(operator))) {
            work.in(operator.id(), () -> dates.ask(instance, by).isPresent());
        }
        for (var round : work.in(operator.id(), rows::open)) {
            work.in(operator.id(), () -> goOn(round.id(), operator, by));
        }
    }

    /** As it stands now: someone may have prolonged or closed it since. */
    private void goOn(RoundId id, Operator operator, Viewer by) {
        var now = clock.instant();
        var round = rows.find(id).orElseThrow();
        if (round.isReminderDue(now, operator.zone())) {
            rounds.remind(round, by);
        } else if (!round.isClosed() && !round.takesAnswers(now)) {
            rounds.close(round, by);
        }
    }
}
