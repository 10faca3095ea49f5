package org.handslag.signup;

import java.time.Duration;
import java.time.Instant;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;

/**
 * A registration as its own person meets it behind the link that was sent to her, or the contact on
 * the page of her booking.
 *
 * @param path where it is answered, below the operator's segment
 * @param now the moment for which the rest is told
 */
public record Place(
        String path, Registration registration, CourseInstance instance, Texts title, Instant now) {
    private static final Duration DOORS = Duration.ofHours(2);

    public String path(String below) {
        return path + "/" + below;
    }

    public RegistrationState state() {
        return registration.state();
    }

    public boolean isConfirmed() {
        return state() == RegistrationState.CONFIRMED;
    }

    public boolean hasBegun() {
        return instance.hasBegun(now);
    }

    public boolean isOver() {
        return instance.isOver(now);
    }

    /** Whether there still is a course to come to. */
    private boolean isComing() {
        return !instance.isCancelled() && !hasBegun();
    }

    public boolean isOffered() {
        return state() == RegistrationState.OFFERED && minutesLeft() > 0;
    }

    public long minutesLeft() {
        var until = registration.offeredUntil();
        return until == null ? 0 : Duration.between(now, until).toMinutes();
    }

    public boolean mayVerify() {
        return isComing() && state() == RegistrationState.UNVERIFIED;
    }

    /** Whether she still waits for the organiser's answer. */
    public boolean isApplied() {
        return state() == RegistrationState.APPLIED;
    }

    /** By when she gets it; the course's start where nothing was promised. */
    public Instant answerBy() {
        var application = registration.application();
        return application == null ? instance.starts() : application.answerBy();
    }

    /** Whether she must say if she can come on the new day. */
    public boolean isAsked() {
        return isComing() && isConfirmed() && registration.stillComing() == StillComing.ASKED;
    }

    public boolean mayWithdraw() {
        return isComing() && state().isActive() && !isOffered() && !isTooLate();
    }

    /** Whether the deadline for calling off is over, so that she must ask. */
    public boolean isTooLate() {
        return isComing()
                && isConfirmed()
                && !isAsked()
                && !now.isBefore(instance.window().cancelUntil());
    }

    public boolean mayUndo() {
        return isComing() && registration.mayUndo();
    }

    /** Whether she has gone to another date from here. */
    public boolean isElsewhere() {
        return !state().isActive() && registration.stillComing() == StillComing.ELSEWHERE;
    }

    public boolean mayRejoin() {
        return isComing()
                && (state() == RegistrationState.LAPSED || state() == RegistrationState.DECLINED);
    }

    /** Whether a contact may say who comes. */
    public boolean mayBeNamed() {
        return isComing() && state().isActive();
    }

    public boolean mayGive() {
        return isComing() && isConfirmed();
    }

    /** Whether she may tell what she needs, and see what became of it. */
    public boolean mayTellNeeds() {
        return state().isActive() && !instance.isCancelled() && !isOver();
    }

    /** Whether she stands first at another date. */
    public boolean goesFirst() {
        return registration.goesFirstElsewhere(instance) && !isConfirmed();
    }

    /** Whether she may take a seat at another date instead of what she has here. */
    public boolean mayChangeDate() {
        var held = state().isActive() && state() != RegistrationState.UNVERIFIED;
        return registration.goesFirstElsewhere(instance)
                || isComing() && held && !isTooLate() && !registration.isNameless();
    }

    /** Whether other dates are of use to her. */
    public boolean looksFurther() {
        return goesFirst() || !state().isActive() && !state().isWithdrawn() && !mayRejoin();
    }

    /** Whether she may be standing at the door. */
    public boolean isAtTheDoor() {
        return isConfirmed() && !isOver() && !now.isBefore(instance.starts().minus(DOORS));
    }

    /** Whoever holds the link acts as the person it was sent to. */
    Viewer holder(Viewer viewer) {
        return viewer.signedIn()
                ? viewer
                : new Viewer(
                        viewer.operator(), registration.person(), viewer.grants(), viewer.locale());
    }
}
