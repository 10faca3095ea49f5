package org.handslag.mentorship;

import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Ends a mentorship, with a reason that is nobody's fault and never her health. */
@Page
@RequestMapping("/mentorships/{id}/ending")
class EndingController {
    private final CircleReach reach;
    private final CirclePages pages;
    private final Gathering gathering;
    private final Templates templates;

    EndingController(
            CircleReach reach, CirclePages pages, Gathering gathering, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.gathering = gathering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to end a mentorship", confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        var circle = running(f, id);
        var form = Form.empty().fill("day", reach.today(f));
        return Answer.page(templates.mentorshipEnding(f, pages.coordinated(f, circle, form)));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "end a mentorship with a reason, which its circle is told",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var circle = running(f, id);
        var day = form.date("day");
        var reason = form.choice("reason", EndReason.class);
        if (day != null && day.isAfter(reach.today(f))) {
            form.wrong("day", "mentorship.wrong.later");
        }
        if (day != null
                && day.isBefore(circle.mentorship().begins())
                && reason != EndReason.NOT_BEGUN) {
            form.wrong("day", "mentorship.wrong.before");
        }
        if (day == null || reason == null || !form.ok()) {
            return Answer.invalid(
                    templates.mentorshipEnding(f, pages.coordinated(f, circle, form)));
        }
        var ended = gathering.end(circle, new Mentorship.End(day, reason), f.home(), f.viewer());
        return ended
                ? Answer.done(f, circle.mentorship().path(), "mentorship.done.ended")
                : Answer.seeOther(f, circle.mentorship().path());
    }

    private Circle running(Frame f, MentorshipId id) {
        var circle = reach.coordinated(id, f.viewer());
        if (circle.mentorship().hasEnded()) {
            throw new NotVisible();
        }
        return circle;
    }
}
