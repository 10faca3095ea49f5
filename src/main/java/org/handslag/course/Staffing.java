package org.handslag.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.journal.Journal;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Who works at an instance. Staff take no public seat. */
@Component
public class Staffing {
    private final StaffSeats seats;
    private final Roles roles;
    private final Journal journal;
    private final Clock clock;

    Staffing(StaffSeats seats, Roles roles, Journal journal, Clock clock) {
        this.seats = seats;
        this.roles = roles;
        this.journal = journal;
        this.clock = clock;
    }

    public List<StaffSeat> of(CourseInstanceId instance) {
        return seats.of(instance);
    }

    /** How many of each kind the course asks for and the instance still lacks. */
    public List<StaffRule> missing(CourseInstance instance) {
        var taken = seats.of(instance.id());
        return seats.rules(instance.course()).stream()
                .map(rule -> new StaffRule(rule.kind(), rule.needed() - count(taken, rule.kind())))
                .filter(rule -> rule.needed() > 0)
                .toList();
    }

    /** The instances at which someone works in this way, the latest first. */
    public List<CourseInstanceId> of(PersonId person, StaffKind kind) {
        return seats.of(person, kind);
    }

    /**
     * A trainer who had no such role yet gets it for this instance, so that she can sign in to it.
     */
    public void assign(CourseInstance instance, StaffKind kind, PersonId person, Viewer by) {
        seats.add(instance.id(), new StaffSeat(Uuid7.next(), kind, person));
        journal.changed(
                by,
                "instance.staffed",
                Scheduling.subject(instance),
                Map.of(),
                Map.of("kind", kind, "person", person));
        if (kind == StaffKind.TRAINER) {
            trust(person, instance.id(), by);
        }
    }

    public void release(CourseInstance instance, UUID seat, Viewer by) {
        var left =
                seats.of(instance.id()).stream()
                        .filter(one -> one.id().equals(seat))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        seats.remove(instance.id(), seat);
        journal.changed(
                by,
                "instance.unstaffed",
                Scheduling.subject(instance),
                Map.of("kind", left.kind(), "person", left.person()),
                Map.of());
        if (left.kind() == StaffKind.TRAINER) {
            roles.endAt(by, left.person(), Role.TRAINER, only(instance.id()));
            of(left.person(), StaffKind.TRAINER).stream()
                    .findFirst()
                    .ifPresent(other -> trust(left.person(), other, by));
        }
    }

    private void trust(PersonId person, CourseInstanceId instance, Viewer by) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (roles.of(person, today).stream().noneMatch(g -> g.role() == Role.TRAINER)) {
            var given = Period.since(today);
            roles.give(by, new NewGrant(person, Role.TRAINER, only(instance), given, ""));
        }
    }

    private static RoleScope only(CourseInstanceId instance) {
        return new RoleScope(RoleScope.Kind.COURSE_INSTANCE, instance.value());
    }

    private static int count(List<StaffSeat> seats, StaffKind kind) {
        return (int) seats.stream().filter(seat -> seat.kind() == kind).count();
    }
}
