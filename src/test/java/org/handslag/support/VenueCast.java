package org.handslag.support;

import static org.handslag.support.CourseCast.coordinator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.venue.Directions;
import org.handslag.venue.Fact;
import org.handslag.venue.FactValue;
import org.handslag.venue.Inventory;
import org.handslag.venue.Venue;
import org.handslag.venue.VenueRegister;

/** Places for tests, made by the program's own verbs. */
public class VenueCast {
    public static final LocalDate CHECKED = LocalDate.of(2026, 9, 1);

    private final UnitOfWork work;
    private final VenueRegister register;
    private final Scheduling scheduling;

    VenueCast(UnitOfWork work, VenueRegister register, Scheduling scheduling) {
        this.work = work;
        this.register = register;
        this.scheduling = scheduling;
    }

    /** A place in this town with a way to it, a contact and nothing told of access. */
    public Venue place(Operator operator, String name, String city) {
        return work.in(
                operator.id(),
                () -> register.add(details(operator, name, city), coordinator(operator)));
    }

    public static Venue.Details details(Operator operator, String name, String city) {
        var transport =
                Texts.of(operator.language(), "Hållplats Stenpiren. 250 meter att gå.", CHECKED)
                        .with(Locale.ENGLISH, "Stop Stenpiren. 250 metres to walk.", CHECKED);
        return new Venue.Details(
                name,
                new PostalAddress("Kämpegatan 7", "411 04", city),
                new Directions(transport, Texts.none(), Texts.none(), Texts.none()),
                new Venue.Contact("Receptionen", "reception@yesbox.example", "031-700 00 40"),
                List.of("Stora salen, plan 2"));
    }

    /** Tells of this item that it is so, with a measure or none, and when it was checked. */
    public void tell(
            Operator operator,
            Venue venue,
            String item,
            FactValue value,
            String measure,
            LocalDate on) {
        var found =
                Inventory.items().stream()
                        .filter(one -> one.code().equals(item))
                        .map(one -> new Fact(one, value, measure, Texts.none(), "Ylva", on, 0))
                        .toList();
        work.in(operator.id(), () -> register.record(venue, found, coordinator(operator)));
    }

    /** Moves a date to this place, at the times that it has. */
    public CourseInstance hold(Operator operator, CourseInstance instance, Venue venue) {
        var room = Stream.concat(venue.rooms().stream(), Stream.of("")).findFirst().orElseThrow();
        var there = new Whereabouts(instance.sessions(), venue.id(), room, "");
        return work.in(
                operator.id(), () -> scheduling.move(instance, there, coordinator(operator)));
    }
}
