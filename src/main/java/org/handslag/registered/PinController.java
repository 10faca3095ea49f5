package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.seats.BookingId;
import org.handslag.seats.Offers;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether a group that waits together holds back those behind it. */
@Page
class PinController {
    private final Reach reach;
    private final Offers offers;

    PinController(Reach reach, Offers offers) {
        this.reach = reach;
        this.offers = offers;
    }

    @PostMapping("/instances/{id}/bookings/{booking}/pin")
    @Allow(value = Who.COORDINATOR, to = "let a group that waits together hold back those behind")
    ResponseEntity<?> create(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable BookingId booking) {
        return pinned(f, id, booking, true);
    }

    @PostMapping("/instances/{id}/bookings/{booking}/pin/removal")
    @Allow(value = Who.COORDINATOR, to = "let others pass a group that waits together again")
    ResponseEntity<?> delete(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable BookingId booking) {
        return pinned(f, id, booking, false);
    }

    private ResponseEntity<?> pinned(
            Frame f, CourseInstanceId id, BookingId booking, boolean pinned) {
        var found = reach.booking(reach.instance(f, id), booking);
        offers.pin(found.id(), pinned, f.viewer());
        var notice = pinned ? "registered.done.pinned" : "registered.done.unpinned";
        return Answer.done(f, "/instances/" + id + "/registered?group=WAITING", notice);
    }
}
