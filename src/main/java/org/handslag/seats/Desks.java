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
import org.springframework.stereotype.Component;

/** Opens the desk of an instance by locking its count. Always the first lock of a unit of work. */
@Component
class Desks {
    private final Desk.Parts parts;
    private final CourseInstances instances;
    private final Operators operators;
    private final Clock clock;

    Desks(Desk.Parts parts, CourseInstances instances, Operators operators, Clock clock) {
        this.parts = parts;
        this.instances = instances;
        this.operators = operators;
        this.clock = clock;
    }

    Desk open(CourseInstanceId id, Viewer by) {
        var pool = parts.pools().lock(id).orElseThrow(NotVisible::new);
        return at(instances.find(id).orElseThrow(NotVisible::new), pool, by);
    }

    /** The desk for an instance whose changed facts are not yet, or just, written. */
    Desk open(CourseInstance instance, Viewer by) {
        return at(instance, parts.pools().lock(instance.id()).orElseThrow(NotVisible::new), by);
    }

    /** The desk as it stands, for whoever only looks: nothing may be changed at it. */
    Desk look(CourseInstance instance, Viewer by) {
        return at(instance, parts.pools().find(instance.id()).orElseThrow(NotVisible::new), by);
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
        var found = parts.registrations().find(id).orElseThrow(NotVisible::new);
        var desk = open(found.instance(), by);
        return verb.at(desk, parts.registrations().find(id).orElseThrow());
    }

    interface Verb {
        Registration at(Desk desk, Registration now);
    }

    private Desk at(CourseInstance instance, Pool pool, Viewer by) {
        var zone = operators.find(Scope.required()).map(Operator::zone).orElseThrow();
        var now = clock.instant();
        var line = new Line(parts, instance, now, zone);
        return new Desk(parts, instance, pool, line, by, now);
    }
}
