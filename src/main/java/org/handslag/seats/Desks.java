package org.handslag.seats;

import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens the desk of an instance by locking its count. Always the first lock of a unit of work. */
@Component
class Desks {
    private final Pools pools;
    private final Registrations registrations;
    private final CourseInstances instances;
    private final Operators operators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desks(
            Pools pools,
            Registrations registrations,
            CourseInstances instances,
            Operators operators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pools = pools;
        this.registrations = registrations;
        this.instances = instances;
        this.operators = operators;
        this.events = events;
        this.clock = clock;
    }

    Desk open(CourseInstanceId id, Viewer by) {
        var pool = pools.lock(id).orElseThrow(NotVisible::new);
        return at(instances.find(id).orElseThrow(NotVisible::new), pool, by);
    }

    /** The desk for an instance whose changed facts are not yet, or just, written. */
    Desk open(CourseInstance instance, Viewer by) {
        return at(instance, pools.lock(instance.id()).orElseThrow(NotVisible::new), by);
    }

    /** The desk as it stands, for whoever only looks: nothing may be changed at it. */
    Desk look(CourseInstance instance, Viewer by) {
        return at(instance, pools.find(instance.id()).orElseThrow(NotVisible::new), by);
    }

    /** Two desks at once, always in the same order, so that nobody waits for each other. */
    Two open(CourseInstanceId own, CourseInstanceId other, Viewer by) {
        if (own.value().compareTo(other.value()) < 0) {
            return new Two(open(own, by), open(other, by));
        }
        var second = open(other, by);
        return new Two(open(own, by), second);
    }

    record Two(Desk own, Desk other) {}

    /** One registration at its instance's desk, read again under the lock. */
    Registration at(RegistrationId id, Viewer by, Verb verb) {
        var found = registrations.find(id).orElseThrow(NotVisible::new);
        var desk = open(found.instance(), by);
        return verb.at(desk, registrations.find(id).orElseThrow());
    }

    interface Verb {
        Registration at(Desk desk, Registration now);
    }

    private Desk at(CourseInstance instance, Pool pool, Viewer by) {
        var zone = operators.find(Scope.required()).map(Operator::zone).orElseThrow();
        var parts = new Desk.Parts(pools, registrations, events, zone);
        return new Desk(parts, instance, pool, by, clock.instant());
    }
}
