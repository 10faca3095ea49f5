package org.handslag.followup;

import java.time.Clock;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The time of one meeting: set, changed, given up for another day, taken away. */
@Page
@RequestMapping("/mentorships/{id}/follow-up/{review}")
class TimeController {
    private final FollowUpPages pages;
    private final Following following;
    private final ReviewCalendar calendar;
    private final Templates templates;
    private final Clock clock;

    TimeController(
            FollowUpPages pages,
            Following following,
            ReviewCalendar calendar,
            Templates templates,
            Clock clock) {
        this.pages = pages;
        this.following = following;
        this.calendar = calendar;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/time")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to set the time of a follow-up that she leads",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review) {
        var one = open(pages.led(f, id, Form.empty()), review);
        var page = pages.led(f, id, TimeForm.filled(one, f.home().zone()));
        return Answer.page(templates.followupTime(f, page, one));
    }

    @PostMapping("/time")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "set or move the time of a follow-up that she leads, which all of the circle are told",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review, Form form) {
        var page = pages.led(f, id, form);
        var one = open(page, review);
        var when = TimeForm.read(form, f.home().zone(), clock);
        if (when == null) {
            return Answer.invalid(templates.followupTime(f, page, one));
        }
        var seen = form.value(Overtaken.VERSION).equals(Long.toString(one.lock()));
        if (!seen || !following.plan(page.view().circle(), one, when, FollowUpController.hand(f))) {
            Overtaken.tell(form, TimeForm.filled(one, f.home().zone()), TimeForm.FIELDS);
            return Answer.refused(templates.followupTime(f, page, one));
        }
        return Answer.done(f, page.path(), "followup.done.planned");
    }

    @PostMapping("/missing")
    @Allow(
            value = Who.SIGNED_IN,
            to = "note that a follow-up that she leads was not held; another day is proposed",
            confirmed = true)
    ResponseEntity<?> miss(Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review) {
        var page = pages.led(f, id, Form.empty());
        following.miss(
                page.view().circle(), open(page, review), page.today(), FollowUpController.hand(f));
        return Answer.done(f, page.path(), "followup.done.missed");
    }

    @PostMapping("/dropping")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take away a follow-up that she leads, which all of the circle are told",
            confirmed = true)
    ResponseEntity<?> drop(Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review) {
        var page = pages.led(f, id, Form.empty());
        following.drop(page.view().circle(), open(page, review), FollowUpController.hand(f));
        return Answer.done(f, page.path(), "followup.done.dropped");
    }

    @GetMapping("/calendar")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take the time of her circle's follow-up into her calendar",
            confirmed = true)
    ResponseEntity<?> calendar(
            Frame f, @PathVariable MentorshipId id, @PathVariable ReviewId review) {
        var one = open(pages.page(f, id, Form.empty()), review);
        if (one.state() != ReviewState.PLANNED) {
            throw new NotVisible();
        }
        var file = calendar.published(one, f.home(), f.words());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"handslag.ics\"")
                .body(file.bytes());
    }

    private static Review open(FollowUpPage page, ReviewId id) {
        return page.review(id).filter(one -> one.state().isOpen()).orElseThrow(NotVisible::new);
    }
}
