package org.handslag.prerequisite;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatMail;
import org.handslag.prerequisite.Condition.End;
import org.handslag.prerequisite.Conditions.Settlement;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission.Case;
import org.handslag.seats.Deadlines;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/**
 * Looks whether what a seat hangs on has come true. May look as often as one likes: what is settled
 * stays so, and nobody hears of it twice.
 */
@Component
class Settling {
    private final Conditions conditions;
    private final Findings findings;
    private final Seats seats;
    private final CourseInstances instances;
    private final Ending ending;
    private final Clock clock;

    Settling(
            Conditions conditions,
            Findings findings,
            Seats seats,
            CourseInstances instances,
            Ending ending,
            Clock clock) {
        this.conditions = conditions;
        this.findings = findings;
        this.seats = seats;
        this.instances = instances;
        this.ending = ending;
        this.clock = clock;
    }

    /** What seats and messages a settled condition moves. */
    @Component
    record Ending(Deadlines deadlines, SeatMail mail, Seated seated) {}

    void look(RegistrationId id, Viewer by) {
        var registration = seats.find(id).orElseThrow();
        var instance = instances.find(registration.instance()).orElseThrow();
        if (!registration.state().isActive()) {
            conditions.settle(id, Settlement.of(End.ENDED, clock.instant()));
        } else if (instance.hasBegun(clock.instant())) {
            conditions.settle(id, Settlement.of(End.BEGAN, clock.instant()));
        } else {
            var finding = findings.of(Case.of(instance, registration));
            switch (finding.ruling()) {
                case MET -> fulfil(registration);
                case COMING -> hangFromNowOn(registration, finding);
                case MISSING -> ending.deadlines().notAdmitted(id, by);
            }
        }
    }

    /** An earlier place stands again: so may what hung on it. */
    void bringBack(RegistrationId earlier, Viewer by) {
        conditions.turnedAwayFrom(earlier, clock.instant()).forEach(id -> admit(id, by));
    }

    /** Who may come back since an earlier date lies before hers again. */
    List<RegistrationId> mayComeBack() {
        return conditions.turnedAwayTooEarly(clock.instant());
    }

    void admit(RegistrationId id, Viewer by) {
        ending.deadlines().admittedAgain(id, by);
    }

    /** What is asked is judged anew for the day to which a date was moved. */
    void lookAtAll(CourseInstance moved, Viewer by) {
        ending.seated().active(moved.id()).stream()
                .filter(one -> !one.isNameless())
                .filter(one -> one.state() != RegistrationState.UNVERIFIED)
                .forEach(one -> look(one.id(), by));
        conditions.turnedAwayAt(moved.id(), clock.instant()).forEach(id -> admit(id, by));
    }

    /** Whoever waits hears of her seat when she gets it. */
    private void fulfil(Registration registration) {
        var settled =
                conditions.settle(registration.id(), Settlement.of(End.FULFILLED, clock.instant()));
        if (settled > 0 && registration.state() == RegistrationState.CONFIRMED) {
            var instance = instances.find(registration.instance()).orElseThrow();
            ending.mail().tell(registration, instance, "condition-met");
        }
    }

    /** Whoever had her place without any condition hears that it has one now. */
    private void hangFromNowOn(Registration registration, Finding finding) {
        var hung = conditions.of(registration.id()).stream().anyMatch(Condition::isOpen);
        hang(registration, finding);
        if (!hung && registration.state() == RegistrationState.CONFIRMED) {
            var instance = instances.find(registration.instance()).orElseThrow();
            ending.mail().tell(registration, instance, "condition-made");
        }
    }

    /** Keeps a condition for each earlier place that it hangs on now, and for no other. */
    void hang(Registration registration, Finding finding) {
        var person = Objects.requireNonNull(registration.person());
        var now = clock.instant();
        var earlier = finding.hangsOn().stream().map(Known.Coming::registration).toList();
        conditions.replace(registration.id(), earlier, now);
        finding.hangsOn().forEach(on -> conditions.open(registration.id(), person, on, now));
    }
}
