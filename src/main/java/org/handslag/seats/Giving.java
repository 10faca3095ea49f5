package org.handslag.seats;

import java.util.List;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.seats.SeatRequest.Seat;
import org.springframework.stereotype.Component;

/** What happens at a desk when a seat gets its name, or passes from one person to another. */
@Component
class Giving {
    private final Registrations registrations;
    private final Participants participants;

    Giving(Registrations registrations, Participants participants) {
        this.registrations = registrations;
        this.participants = participants;
    }

    Registration give(Desk desk, Registration now, Seat to) {
        if (!now.state().isActive()) {
            throw new Refusal("seats.refused.not-active");
        }
        if (desk.instance().hasBegun(desk.now()) && !desk.by().has(Role.COORDINATOR)) {
            throw new Refusal("seats.refused.begun");
        }
        var person = participants.meet(to);
        if (person.equals(now.person())) {
            return now;
        }
        if (!registrations.active(now.instance(), List.of(person)).isEmpty()) {
            throw new Refusal("seats.refused.has-place");
        }
        var next = now.forPerson(person, Registering.typed(to));
        desk.door().requireAdmitted(next);
        var cause = isNamed(now, to) ? Cause.NAMED : Cause.SWAPPED;
        return desk.change(now, next, cause);
    }

    /** A seat gets its first name, or whoever has it gets the address that was missing. */
    private static boolean isNamed(Registration now, Seat to) {
        return now.isNameless()
                || now.typed().email().isEmpty() && now.typed().name().equalsIgnoreCase(to.name());
    }
}
