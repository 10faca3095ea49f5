package org.handslag.commission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.reserve.OpeningLeave;
import org.handslag.reserve.Openings;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.Scope;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Finds orders as they stand now, and with them what may become of seats left over. */
@Component
class Standings implements OpeningLeave {
    /** What lies beside an order. */
    @Component
    record Parts(Commissions commissions, Steps steps, Offers offers, OrderedDates dates) {}

    private final Parts parts;
    private final Openings openings;
    private final Operators operators;
    private final Clock clock;

    Standings(Parts parts, Openings openings, Operators operators, Clock clock) {
        this.parts = parts;
        this.openings = openings;
        this.operators = operators;
        this.clock = clock;
    }

    Optional<Standing> find(CommissionId id) {
        return parts.commissions().find(id).map(this::now);
    }

    /** For a coordinator of its programme; to everyone else it does not exist. */
    Standing forOffice(CommissionId id, Viewer by) {
        return parts.commissions()
                .find(id, by.programmes(Role.COORDINATOR))
                .map(this::now)
                .orElseThrow(NotVisible::new);
    }

    /** As it stands until the unit of work ends: nobody else takes a step of it. */
    Standing held(CommissionId id) {
        parts.commissions().lock(id);
        return find(id).orElseThrow(NotVisible::new);
    }

    Optional<Standing> of(CourseInstanceId date) {
        return parts.commissions().of(date).map(this::now);
    }

    @Override
    public Optional<Leave> leave(CourseInstanceId date) {
        return parts.commissions()
                .of(date)
                .map(
                        order ->
                                new Leave(
                                        order.terms().mayOpen(),
                                        order.terms().openFrom(),
                                        "/orders/" + order.id() + "/opening"));
    }

    List<Standing> by(String emailKey) {
        return parts.commissions().by(emailKey).stream().map(this::now).toList();
    }

    /** What colleagues have noted, the latest first. */
    List<Step.Note> notes(CommissionId id) {
        return parts.steps().notes(id);
    }

    private Standing now(Commission commission) {
        var id = commission.id();
        var dates = parts.dates().of(id);
        var zone = operators.find(Scope.required()).orElseThrow().zone();
        var now = clock.instant();
        return new Standing(
                commission,
                parts.steps().of(id),
                parts.offers().of(id),
                dates,
                dates.stream().flatMap(date -> openings.of(date.instance()).stream()).toList(),
                now,
                LocalDate.ofInstant(now, zone));
    }
}
