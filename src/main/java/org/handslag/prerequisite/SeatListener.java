package org.handslag.prerequisite;

import java.time.Clock;
import java.util.Objects;
import org.handslag.attendance.AttendanceChanged;
import org.handslag.completion.Completion;
import org.handslag.course.InstanceChanged;
import org.handslag.prerequisite.Condition.End;
import org.handslag.prerequisite.Conditions.Settlement;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission.Case;
import org.handslag.seats.Admission.Ruling;
import org.handslag.seats.Cause;
import org.handslag.seats.Rebooking;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes and settles conditions in the transaction of what decides them. */
@Component
class SeatListener {
    private final Conditions conditions;
    private final Findings findings;
    private final Settling settling;
    private final Clock clock;

    SeatListener(Conditions conditions, Findings findings, Settling settling, Clock clock) {
        this.conditions = conditions;
        this.findings = findings;
        this.settling = settling;
        this.clock = clock;
    }

    @EventListener
    void hear(SeatChanged change) {
        if (change.registration().state().isActive()) {
            if (hasCome(change)) {
                come(change);
            }
        } else if (isGone(change)) {
            gone(change);
        }
        if (hasLeft(change)) {
            lookAtWhatHangsOn(change.registration().id(), change.by());
        } else if (hasReturned(change)) {
            settling.bringBack(change.registration().id(), change.by());
        }
    }

    /**
     * Another day, by which what someone has completed may count no longer, or once more. Last of
     * all, when everyone at the date has been told of the move.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void hear(InstanceChanged.Moved moved) {
        settling.lookAtAll(moved.instance(), moved.by());
    }

    /** An exception goes along to the other date. */
    @EventListener
    void hear(Rebooking.Rebooked rebooked) {
        var person = Objects.requireNonNull(rebooked.now().person());
        conditions.of(rebooked.before().id()).stream()
                .filter(one -> Findings.excuses(one, person))
                .findFirst()
                .ifPresent(one -> excuse(rebooked.now(), one.reason(), rebooked.by()));
        var there = findings.of(Case.of(rebooked.other(), rebooked.now()));
        if (there.ruling() == Ruling.MISSING) {
            throw changedMeanwhile();
        }
    }

    /** What was there to be attended is decided when the day is over. */
    @EventListener
    void hear(AttendanceChanged changed) {
        if (!clock.instant().isBefore(changed.instance().ends())) {
            decided(changed.registration(), changed.by());
        }
    }

    @EventListener
    void hear(Completion.Changed changed) {
        var registration = changed.completion().registration();
        if (registration != null) {
            decided(registration, changed.by());
        }
    }

    private void come(SeatChanged change) {
        var registration = change.registration();
        if (change.before() != null) {
            conditions.settle(registration.id(), Settlement.of(End.ENDED, clock.instant()));
        }
        var finding = findings.of(Case.of(change.instance(), registration));
        if (finding.ruling() == Ruling.COMING) {
            settling.hang(registration, finding);
        } else if (finding.ruling() == Ruling.MISSING) {
            lacks(change);
        }
    }

    /** Someone comes in without what is asked: for a reason, or taken along with one. */
    private void lacks(SeatChanged change) {
        if (change.by().has(Role.COORDINATOR) && !change.detail().isBlank()) {
            excuse(change.registration(), change.detail(), change.by());
        } else if (change.cause() != Cause.REBOOKED) {
            throw changedMeanwhile();
        }
    }

    // The desk has let her in a moment ago by an earlier place that is given up now.
    private static Refusal changedMeanwhile() {
        return new Refusal("seats.refused.not-admitted");
    }

    private void excuse(Registration registration, String reason, Viewer by) {
        var person = Objects.requireNonNull(registration.person());
        conditions.add(
                registration.id(),
                person,
                new Settlement(End.EXCUSED, by.person(), reason, clock.instant()));
    }

    private void gone(SeatChanged change) {
        var id = change.registration().id();
        var person = change.registration().person();
        if (person == null || change.cause() != Cause.NOT_ADMITTED) {
            conditions.settle(id, Settlement.of(End.ENDED, clock.instant()));
            return;
        }
        var failed = Settlement.of(End.FAILED, clock.instant());
        if (conditions.settle(id, failed) == 0) {
            conditions.add(id, person, failed);
        }
    }

    private void lookAtWhatHangsOn(RegistrationId earlier, Viewer by) {
        conditions.hangingOn(earlier).forEach(id -> settling.look(id, by));
    }

    private void decided(RegistrationId earlier, Viewer by) {
        lookAtWhatHangsOn(earlier, by);
        settling.bringBack(earlier, by);
    }

    /** Whether someone has come in who was not here, or stands for another now. */
    private static boolean hasCome(SeatChanged change) {
        var before = change.before();
        var now = change.registration();
        return now.person() != null
                && now.state() != RegistrationState.UNVERIFIED
                && (before == null
                        || !before.state().isActive()
                        || before.state() == RegistrationState.UNVERIFIED
                        || !now.person().equals(before.person()));
    }

    /** Whether a place that was given up stands again. */
    private static boolean hasReturned(SeatChanged change) {
        var before = change.before();
        return before != null && !before.isConfirmed() && change.registration().isConfirmed();
    }

    private static boolean isGone(SeatChanged change) {
        var before = change.before();
        return before == null || before.state().isActive();
    }

    /**
     * Whether a place is given up that others may hang on. When a whole date is called off or moved
     * that is looked at later, one by one: nobody then waits for two dates at once.
     */
    private static boolean hasLeft(SeatChanged change) {
        var before = change.before();
        var now = change.registration();
        return before != null
                && before.state() == RegistrationState.CONFIRMED
                && change.cause() != Cause.INSTANCE_CANCELLED
                && (now.state() != RegistrationState.CONFIRMED
                        || !Objects.equals(now.person(), before.person()));
    }
}
