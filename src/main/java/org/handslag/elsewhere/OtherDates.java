package org.handslag.elsewhere;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.InstanceState;
import org.handslag.scope.Viewer;
import org.handslag.seats.Rebooking;
import org.handslag.seats.Registration;
import org.springframework.stereotype.Component;

/** Finds the dates that someone can change to. */
@Component
public class OtherDates {
    private static final int MOST = 12;

    private final CourseInstances instances;
    private final Rebooking rebooking;
    private final Clock clock;

    OtherDates(CourseInstances instances, Rebooking rebooking, Clock clock) {
        this.instances = instances;
        this.rebooking = rebooking;
        this.clock = clock;
    }

    /**
     * Those that she can take herself: open to all, with a seat left, or with a turn before
     * everyone else's when the organiser has moved or cancelled hers.
     */
    public List<OtherDate> forHerself(Registration registration, CourseInstance own, Viewer by) {
        var now = clock.instant();
        var first = registration.goesFirstElsewhere(own);
        return instances.next(own.course(), now, MOST).stream()
                .filter(other -> other.state(now) == InstanceState.OPEN)
                .flatMap(other -> with(registration, own, other, by))
                .filter(other -> first || isFree(other))
                .toList();
    }

    /** The one with this readable address, if it can be registered for now and is not her own. */
    public Optional<CourseInstance> open(CourseInstance own, String slug) {
        var now = clock.instant();
        return instances.next(own.course(), now, MOST).stream()
                .filter(other -> other.slug().equals(slug) && !other.id().equals(own.id()))
                .filter(other -> other.state(now) == InstanceState.OPEN)
                .findFirst();
    }

    /** All that are to come, also full ones and those that are not in the public list. */
    public List<OtherDate> forOffice(Registration registration, CourseInstance own, Viewer by) {
        return instances.planned(own.course(), clock.instant(), MOST).stream()
                .flatMap(other -> with(registration, own, other, by))
                .toList();
    }

    /** Where each is approved first she applies as everyone does, and keeps what she has. */
    private static boolean isFree(OtherDate other) {
        return other.prospect().isSeat() && !other.date().details().approval().needed();
    }

    private Stream<OtherDate> with(
            Registration registration, CourseInstance own, CourseInstance other, Viewer by) {
        return other.id().equals(own.id())
                ? Stream.empty()
                : Stream.of(new OtherDate(other, rebooking.prospect(registration, own, other, by)));
    }
}
