package org.handslag.guide;

import java.time.Clock;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
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

/** The checklist of the first day and week of a mentorship. */
@Page
@RequestMapping("/mentorships/{id}/guide")
class CircleGuideController {
    private final Circles circles;
    private final GuideTicks ticks;
    private final GuideTicking ticking;
    private final AgreedEnds ends;
    private final Templates templates;
    private final Clock clock;

    CircleGuideController(
            Circles circles,
            GuideTicks ticks,
            GuideTicking ticking,
            AgreedEnds ends,
            Templates templates,
            Clock clock) {
        this.circles = circles;
        this.ticks = ticks;
        this.ticking = ticking;
        this.ends = ends;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what is done of the first days of a mentorship that she is of, or runs",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.guideFirstDays(f, page(f, id)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "tick what is done of the first days, or take that back, as mentor, employer or coordinator",
            confirmed = true)
    ResponseEntity<?> tick(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = page(f, id);
        var item = form.choice("item", FirstDays.class);
        if (!page.mayTick() || item == null) {
            throw new NotVisible();
        }
        if (form.ticked("undo")) {
            ticking.untick(id, item, f.viewer());
            return Answer.done(f, page.path(), "guide.done.unticked");
        }
        ticking.tick(id, item, f.viewer(), clock.instant());
        return Answer.done(f, page.path(), "guide.done.ticked");
    }

    private CircleGuidePage page(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        var until = ends.of(id).orElse(null);
        var now = GuideMoment.of(view.mentorship(), until, view.today()).orElse(null);
        return new CircleGuidePage(view, now, ticks.of(id));
    }
}
