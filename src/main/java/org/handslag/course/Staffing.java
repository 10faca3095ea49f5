package org.handslag.course;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.journal.Journal;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Who works at an instance. Staff take no public seat. */
@Component
public class Staffing {
    private final StaffSeats seats;
    private final Journal journal;

    Staffing(StaffSeats seats, Journal journal) {
        this.seats = seats;
        this.journal = journal;
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

    public void assign(CourseInstance instance, StaffKind kind, PersonId person, Viewer by) {
        seats.add(instance.id(), new StaffSeat(Uuid7.next(), kind, person));
        journal.changed(
                by,
                "instance.staffed",
                Scheduling.subject(instance),
                Map.of(),
                Map.of("kind", kind, "person", person));
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
    }

    private static int count(List<StaffSeat> seats, StaffKind kind) {
        return (int) seats.stream().filter(seat -> seat.kind() == kind).count();
    }
}
