package org.handslag.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.handslag.demo.Script.InstancePart;
import org.handslag.scope.Operator;
import org.handslag.scope.Viewer;

/**
 * One date of the script while it is played.
 *
 * @param day its first day
 * @param announced when it was published and people began to register
 * @param known by when it is known what becomes of it: the morning of its day, or now
 */
record Scene(Stage stage, InstancePart part, LocalDate day, Instant announced, Instant known) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static Scene of(Stage stage, InstancePart part, Instant now) {
        var operator = stage.operator();
        var day = Dates.day(part, LocalDate.ofInstant(now, operator.zone()));
        var known = part.isPast() ? day.atTime(MORNING).atZone(operator.zone()).toInstant() : now;
        return new Scene(stage, part, day, Dates.announced(day, now, operator.zone()), known);
    }

    Operator operator() {
        return stage.operator();
    }

    /** People register in the first half of the time; what happens then fills the other. */
    Instant arrival(int number) {
        var half = Duration.between(announced, known).dividedBy(2);
        return announced.plus(half.dividedBy(part.registered().size() + 1).multipliedBy(number));
    }

    Instant before(int days) {
        var moment = known.minus(Duration.ofDays(days));
        var earliest = arrival(part.registered().size() + 1);
        return moment.isBefore(earliest) ? earliest : moment;
    }

    Viewer visitor() {
        return Viewer.visitor(operator().id(), stage.script().language());
    }
}
