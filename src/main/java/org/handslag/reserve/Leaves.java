package org.handslag.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.reserve.OpeningLeave.Leave;
import org.handslag.scope.Operators;
import org.handslag.scope.Refusal;
import org.handslag.scope.Scope;
import org.springframework.stereotype.Component;

/** Whether those whose seats they are let us open what is left over. */
@Component
class Leaves {
    private final List<OpeningLeave> known;
    private final Operators operators;

    Leaves(List<OpeningLeave> known, Operators operators) {
        this.known = known;
        this.operators = operators;
    }

    Optional<Leave> of(CourseInstanceId date) {
        return known.stream().flatMap(one -> one.leave(date).stream()).findFirst();
    }

    boolean allows(CourseInstanceId date, Instant at) {
        return of(date).filter(leave -> !leave.allows(day(at))).isEmpty();
    }

    /**
     * @throws Refusal when they have said no, or not yet
     */
    void require(CourseInstanceId date, Instant at) {
        var leave = of(date).filter(one -> !one.allows(day(at)));
        if (leave.isEmpty()) {
            return;
        }
        var from = leave.get().from();
        var never = from == null || !leave.get().mayOpen();
        throw new Refusal(never ? "reserve.refused.no-leave" : "reserve.refused.too-early");
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    private ZoneId zone() {
        return operators.find(Scope.required()).orElseThrow().zone();
    }
}
