package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Viewer;
import org.handslag.seats.Offers;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone who waits gets a seat by hand: a free one, or one beyond the capacity. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/seat")
class SeatController {
    private final Reach reach;
    private final SeatPages pages;
    private final Offers offers;
    private final Acting acting;
    private final Templates templates;

    SeatController(
            Reach reach, SeatPages pages, Offers offers, Acting acting, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.offers = offers;
        this.acting = acting;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see whom a seat given by hand would pass by")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var page = pages.of(f, reach.entry(f, id, registration));
        return Answer.page(templates.registeredSeat(f, page, Form.empty()));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "give someone who waits a seat, with a reason when it passes others by")
    ResponseEntity<?> create(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var page = pages.of(f, reach.entry(f, id, registration));
        var reason =
                page.wantsReason() ? PersonFields.reason(form) : PersonFields.line(form, "reason");
        if (!form.ok()) {
            return Answer.invalid(templates.registeredSeat(f, page, form));
        }
        return acting.did(form, "reason", () -> give(page, reason, f.viewer()))
                ? Answer.done(f, page.entry().path(), "registered.done.seat")
                : Answer.refused(templates.registeredSeat(f, page, form));
    }

    private void give(SeatPage page, String reason, Viewer by) {
        var id = page.entry().registration().id();
        if (page.isBeyond()) {
            offers.overbook(id, reason, by);
        } else {
            offers.promoteByHand(id, reason, by);
        }
    }
}
