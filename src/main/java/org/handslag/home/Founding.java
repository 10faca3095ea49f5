package org.handslag.home;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.directory.Programmes;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Period;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Makes an operator with its first programme and its first administrator. */
@Component
class Founding {
    private final Operators operators;
    private final Programmes programmes;
    private final FirstAdministrator administrators;
    private final AdjustmentCatalogue adjustments;
    private final UnitOfWork work;
    private final Clock clock;

    Founding(
            Operators operators,
            Programmes programmes,
            FirstAdministrator administrators,
            AdjustmentCatalogue adjustments,
            UnitOfWork work,
            Clock clock) {
        this.operators = operators;
        this.programmes = programmes;
        this.administrators = administrators;
        this.adjustments = adjustments;
        this.work = work;
        this.clock = clock;
    }

    /** Returns the address with which the administrator signs in. */
    String found(NewOperator asked) {
        var operator = asked.operator();
        return work.in(operator.id(), () -> within(operator, asked));
    }

    private String within(Operator operator, NewOperator asked) {
        operators.add(operator);
        var today = LocalDate.ofInstant(clock.instant(), operator.zone());
        var name = Texts.of(operator.language(), operator.name(), today);
        programmes.add("programme", name, Period.since(today));
        adjustments.takeIn(Viewer.visitor(operator.id(), operator.language()));
        return administrators.welcome(operator, asked, Period.since(today));
    }
}
