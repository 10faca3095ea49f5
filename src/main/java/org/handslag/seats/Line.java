package org.handslag.seats;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.handing.Handing;

/** Who waits at a desk, and whom a freed seat may reach at this moment. */
class Line {
    private final Desk.Parts parts;
    private final CourseInstance instance;
    private final Handing handing;

    Line(Desk.Parts parts, CourseInstance instance, Instant now, ZoneId zone) {
        this.parts = parts;
        this.instance = instance;
        this.handing = Handing.at(now, instance, zone);
    }

    Handing handing() {
        return handing;
    }

    /** Those who get the free seats, in their order. */
    List<Registration> next(Pool pool) {
        return pool.free() == 0 || pool.waiting() == 0
                ? List.of()
                : queue().next(pool.free(), free(pool, How.WEB));
    }

    /** The free seats for whoever comes in this way: not everyone has those that are kept. */
    int free(Pool pool, How how) {
        var size = instance.size();
        if (!how.isForEveryone() || size.reserved() == 0) {
            return pool.free();
        }
        var taken = parts.pools().takenByEveryone(instance.id());
        return Math.clamp(size.open() - taken, 0, pool.free());
    }

    /** Whether a newcomer may take so many free seats although others wait. */
    boolean letsBy(Pool pool, int seats, How how) {
        if (free(pool, how) < seats) {
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
        return new Queue(parts.registrations().queue(instance.id()));
    }
}
