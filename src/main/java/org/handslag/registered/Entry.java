package org.handslag.registered;

import java.time.Instant;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;

/**
 * One registration as a coordinator meets it.
 *
 * @param now the moment for which the rest is told
 */
public record Entry(
        CourseInstance instance,
        Texts title,
        Registration registration,
        Booking booking,
        Instant now) {

    public String list() {
        return "/instances/" + instance.id() + "/registered";
    }

    public String path() {
        return list() + "/" + registration.id();
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    /** Where it is noted who is here: the sitting that goes on or comes next. */
    public String day() {
        var session =
                instance.sessions().stream()
                        .filter(one -> now.isBefore(one.ends()))
                        .findFirst()
                        .orElse(instance.sessions().getLast());
        return "/instances/" + instance.id() + "/day/" + session.id();
    }

    public RegistrationState state() {
        return registration.state();
    }

    public boolean isApplied() {
        return isChangeable() && state() == RegistrationState.APPLIED;
    }

    public boolean isNotApproved() {
        return isChangeable() && state() == RegistrationState.NOT_APPROVED;
    }

    /** Where it is answered whether she may come: APPROVE or DECLINE. */
    public String answering(String verdict) {
        return "/instances/%s/applications/answer?answer=%s&who=%s"
                .formatted(instance.id(), verdict, registration.id());
    }

    public boolean isConfirmed() {
        return state() == RegistrationState.CONFIRMED;
    }

    public boolean isWaiting() {
        return state() == RegistrationState.WAITING;
    }

    /** Whether something can still be changed: until the last day is over. */
    public boolean isChangeable() {
        return !instance.isCancelled() && !instance.isOver(now);
    }

    public boolean isRunning() {
        return isChangeable() && instance.hasBegun(now);
    }

    public boolean mayLeave() {
        return isChangeable() && state().isActive();
    }

    public boolean mayUndo() {
        return isChangeable() && registration.mayUndo();
    }

    /** Whether she may be taken along to another date: with what she has, or first in line. */
    public boolean mayChangeDate() {
        var held = mayLeave() && state() != RegistrationState.UNVERIFIED;
        return !registration.isNameless() && (held || registration.goesFirstElsewhere(instance));
    }

    /** Whether an offer is still hers to take. */
    public boolean isOffered() {
        var until = registration.offeredUntil();
        return until != null && now.isBefore(until);
    }

    public boolean isAsked() {
        return isConfirmed() && registration.stillComing() == StillComing.ASKED;
    }

    /** Whether she has a page of her own to be sent to. */
    public boolean mayGetLink() {
        return !registration.isNameless() && !instance.isOver(now);
    }
}
