package org.handslag.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.course.StaffSeat;
import org.handslag.course.Staffing;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.PersonId;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the page of an instance, with the parts that the modules bring. */
@Component
class InstancePages {
    private final Reach reach;
    private final InstanceList list;
    private final Staffing staffing;
    private final People people;
    private final ObjectProvider<InstanceSection> sections;
    private final Clock clock;

    InstancePages(
            Reach reach,
            InstanceList list,
            Staffing staffing,
            People people,
            ObjectProvider<InstanceSection> sections,
            Clock clock) {
        this.reach = reach;
        this.list = list;
        this.staffing = staffing;
        this.people = people;
        this.sections = sections;
        this.clock = clock;
    }

    InstancePage of(Frame f, CourseInstance instance) {
        var now = clock.instant();
        var course = reach.of(instance);
        var seats = list.seats(instance);
        var missing = staffing.missing(instance);
        var venue = reach.placeOf(instance);
        return new InstancePage(
                instance,
                course,
                venue,
                instance.state(now),
                seats,
                staff(instance),
                Warnings.at(venue, Warnings.of(f, instance, course, missing, seats, now)),
                sections.orderedStream()
                        .map(section -> section.section(f, instance))
                        .flatMap(Optional::stream)
                        .toList());
    }

    List<StaffRow> staff(CourseInstance instance) {
        var seats = staffing.of(instance.id());
        var names =
                people.all(seats.stream().map(StaffSeat::person).toList()).stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return seats.stream()
                .map(
                        seat ->
                                new StaffRow(
                                        seat.id(),
                                        seat.kind(),
                                        seat.person(),
                                        name(names.get(seat.person()), seat.person())))
                .toList();
    }

    private static String name(@Nullable String known, PersonId id) {
        return known == null ? id.toString() : known;
    }
}
