package org.handslag.reserve;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.journal.Journal;
import org.handslag.scope.Refusal;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.handslag.seats.How;
import org.handslag.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens kept seats that nobody uses. Takes the lock of the seats first, counts what is unused then,
 * and changes nothing but how many are kept: whoever has a seat keeps it.
 */
@Component
public class Opener {
    /** What an opener works with. */
    @Component
    record Parts(Openings openings, CourseInstances instances, Seats seats, Leaves leaves) {}

    private final Parts parts;
    private final Scheduling scheduling;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opener(
            Parts parts,
            Scheduling scheduling,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts;
        this.scheduling = scheduling;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans an opening; one that was planned before is dropped for it.
     *
     * @param seats how many at most; null for all that are unused then
     * @throws Refusal when it is too late, or those whose seats they are have not said yes
     */
    public Opening plan(CourseInstance instance, Instant at, @Nullable Integer seats, Viewer by) {
        if (!at.isAfter(clock.instant())) {
            throw new Refusal("reserve.refused.past");
        }
        if (!at.isBefore(instance.starts())) {
            throw new Refusal("reserve.refused.late");
        }
        parts.leaves().require(instance.id(), at);
        return added(instance, at, seats, by);
    }

    /**
     * Opens them now. It cannot be undone: someone else may take one the next moment.
     *
     * @throws Refusal when those whose seats they are have not said yes
     */
    public void open(CourseInstance instance, @Nullable Integer seats, Viewer by) {
        parts.leaves().require(instance.id(), clock.instant());
        parts.seats().hold(instance.id());
        perform(added(instance, clock.instant(), seats, by).id(), by);
    }

    /** Takes the planned one back. */
    public void drop(CourseInstance instance, Viewer by) {
        parts.openings().drop(instance.id(), clock.instant());
        journal.changed(
                by, "instance.opening-dropped", Reserves.about(instance), Map.of(), Map.of());
    }

    /** Takes it back if it goes against what those whose seats they are say now. */
    public void heed(CourseInstanceId date, Viewer by) {
        parts.openings()
                .planned(date)
                .filter(planned -> !parts.leaves().allows(date, planned.at()))
                .flatMap(_ -> parts.instances().find(date))
                .ifPresent(instance -> drop(instance, by));
    }

    /** How many kept seats nobody uses at this moment; the next may know otherwise. */
    public int unused(CourseInstance instance, Viewer by) {
        var all = parts.seats().pool(instance.id()).free();
        return all - parts.seats().poolFor(instance, How.WEB, by).free();
    }

    /**
     * Does what is due of one opening. A second time changes nothing. One that may no longer be, as
     * when she whose seats they are has said no since, is dropped.
     */
    void keep(Opening planned, Viewer by) {
        var now = clock.instant();
        if (!parts.leaves().allows(planned.instance(), planned.at())) {
            drop(parts.instances().find(planned.instance()).orElseThrow(), by);
        } else if (planned.isDue(now)) {
            perform(planned.id(), by);
        } else if (planned.isToBeTold(now) && parts.openings().told(planned.id(), now)) {
            var instance = parts.instances().find(planned.instance()).orElseThrow();
            events.publishEvent(new OpeningTold.Soon(planned, instance));
        }
    }

    private Opening added(CourseInstance instance, Instant at, @Nullable Integer seats, Viewer by) {
        parts.openings().drop(instance.id(), clock.instant());
        var opening = new Opening(Uuid7.next(), instance.id(), at, seats, null, null, 0);
        parts.openings().add(opening);
        var facts = new HashMap<String, Object>(Map.of("at", at));
        if (seats != null) {
            facts.put("seats", seats);
        }
        journal.changed(by, "instance.opening-planned", Reserves.about(instance), Map.of(), facts);
        return opening;
    }

    private void perform(UUID id, Viewer by) {
        var opening = parts.openings().find(id).orElse(null);
        if (opening == null) {
            return;
        }
        parts.seats().hold(opening.instance());
        var held = parts.openings().find(id).filter(one -> !one.isDone()).orElse(null);
        if (held != null) {
            var instance = parts.instances().find(held.instance()).orElseThrow();
            perform(held, instance, by);
        }
    }

    private void perform(Opening opening, CourseInstance instance, Viewer by) {
        var now = clock.instant();
        var mayOpen = !instance.isCancelled() && !instance.hasBegun(now);
        var seats = mayOpen ? opening.of(unused(instance, by)) : 0;
        parts.openings().done(opening.id(), seats, now);
        if (seats > 0) {
            var kept = instance.size().reserved() - seats;
            var open = scheduling.reserve(instance, kept, by);
            scheduling.list(open, true, by);
        }
        var done = parts.openings().find(opening.id()).orElseThrow();
        if (!instance.isCancelled()) {
            events.publishEvent(new OpeningTold.Done(done, instance));
        }
    }
}
