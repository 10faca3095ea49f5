package org.handslag.seats;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.handing.Handing;

/** Who waits at a desk, and whom a freed seat may reach at this moment. */
class Line {
    private final Registrations registrations;
    private final CourseInstance instance;
    private final Handing handing;

    Line(Registrations registrations, CourseInstance instance, Instant now, ZoneId zone) {
        this.registrations = registrations;
        this.instance = instance;
        this.handing = Handing.at(now, instance, zone);
    }

    Handing handing() {
        return handing;
    }

    /** Those who get the free seats, in their order. */
    List<Registration> next(Pool pool) {
        return pool.free() == 0 || pool.waiting() == 0 ? List.of() : queue().next(pool.free());
    }

    /** Whether a newcomer may take so many free seats although others wait. */
    boolean letsBy(Pool pool, int seats) {
        if (pool.free() < seats) {
            return false;
        }
        return pool.waiting() == 0
                || !(handing instanceof Handing.ByHand) && next(pool).isEmpty() && !isPinned();
    }

    /** How many wait whom the organiser has moved. */
    int firstOnes() {
        return (int)
                queue().entries().stream()
                        .filter(entry -> entry.registration().queue().rank() > 0)
                        .count();
    }

    /** How many this one would pass by. */
    int before(Registration waiting) {
        return queue().before(waiting).size();
    }

    private boolean isPinned() {
        return queue().entries().stream().anyMatch(Queue.Entry::pinned);
    }

    private Queue queue() {
        return new Queue(registrations.queue(instance.id()));
    }
}
