package org.handslag.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission;
import org.handslag.seats.Booking;
import org.jspecify.annotations.Nullable;

/**
 * The contact's page: her seats, who sits on them and how they stand. Nothing of what anyone needs.
 *
 * @param path of the page, below the operator's segment
 * @param admission whose seats hang on something, and for whom it is not possible
 * @param refused what a rule said to what she just asked for, or empty
 * @param room where an employer's contact comes from; null for whoever holds a link
 */
public record BookingPage(
        String path,
        Booking booking,
        CourseInstance instance,
        Texts title,
        Instant now,
        List<Place> seats,
        Admission.Standing admission,
        String refused,
        @Nullable String room) {

    public String path(String below) {
        return path + "/" + below;
    }

    public boolean isUnverified() {
        return seats.stream().anyMatch(Place::mayVerify);
    }

    /** By when those are answered who have applied; null when nobody waits for an answer. */
    public @Nullable Instant answerBy() {
        return seats.stream()
                .filter(Place::isApplied)
                .map(Place::answerBy)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean mayWithdrawAll() {
        return seats.stream().filter(Place::mayWithdraw).count() > 1;
    }

    public boolean mayUndoAll() {
        return seats.stream().filter(Place::mayUndo).count() > 1;
    }

    /** Whether more seats can be asked for on the web. */
    public boolean mayAdd() {
        return instance.isPublished()
                && !instance.isCancelled()
                && instance.window().isOpen(now)
                && !instance.hasBegun(now);
    }

    public long nameless() {
        return seats.stream()
                .filter(seat -> seat.registration().isNameless() && seat.state().isActive())
                .count();
    }

    /** Colleagues whose messages come to her. */
    public List<String> through() {
        return seats.stream()
                .filter(seat -> seat.state().isActive() && booking.speaksFor(seat.registration()))
                .map(seat -> seat.registration().typed().name())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The same in an employer's room. */
    public BookingPage in(String room) {
        return new BookingPage(
                path, booking, instance, title, now, seats, admission, refused, room);
    }

    /** One of these seats; any other does not exist here. */
    public Place seat(String id) {
        return seats.stream()
                .filter(seat -> seat.registration().id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Whether this one hangs on something that only she herself is told. */
    public boolean isConditional(Place seat) {
        return admission.conditional().contains(seat.registration().id());
    }

    public boolean isNotPossible(Place seat) {
        return !seat.state().isActive() && admission.lacking().contains(seat.registration().id());
    }

    public BookingPage refused(String told) {
        return new BookingPage(path, booking, instance, title, now, seats, admission, told, room);
    }

    /** Whoever holds the link acts as the contact it was sent to. */
    Viewer holder(Viewer viewer) {
        return viewer.signedIn()
                ? viewer
                : new Viewer(
                        viewer.operator(),
                        booking.contact().person(),
                        viewer.grants(),
                        viewer.locale());
    }
}
