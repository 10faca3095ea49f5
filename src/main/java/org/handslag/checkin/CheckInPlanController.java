package org.handslag.checkin;

import java.util.Map;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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

/** How often a circle is asked, and until when it is left in peace. */
@Page
@RequestMapping("/mentorships/{id}/rhythm/{kind}")
class CheckInPlanController {
    private static final int LONGEST_PAUSE_MONTHS = 12;

    private final Circles circles;
    private final CheckInPlans plans;
    private final Templates templates;

    CheckInPlanController(Circles circles, CheckInPlans plans, Templates templates) {
        this.circles = circles;
        this.plans = plans;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see how often those of a circle are asked, as whoever leads it",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, @PathVariable CheckInKind kind) {
        var page = page(f, id, kind, Form.empty());
        fill(page.form(), page.plan());
        return Answer.page(templates.checkinPlan(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "change how often those of a circle are asked, or pause it, as whoever leads it",
            confirmed = true)
    ResponseEntity<?> save(
            Frame f, @PathVariable MentorshipId id, @PathVariable CheckInKind kind, Form form) {
        var page = page(f, id, kind, form);
        var rhythm = form.choice("rhythm", CheckInRhythm.class);
        if (rhythm != null && !kind.rhythms().contains(rhythm)) {
            form.wrong("rhythm", "form.choose");
        }
        var paused = form.optionalDate("paused");
        var last = page.view().today().plusMonths(LONGEST_PAUSE_MONTHS);
        if (paused != null && (paused.isBefore(page.view().today()) || paused.isAfter(last))) {
            form.wrong("paused", "checkin.wrong.paused", Map.of("last", f.date(last)));
        }
        if (rhythm == null || !form.ok()) {
            return Answer.invalid(templates.checkinPlan(f, page));
        }
        var typed = form.value(Overtaken.VERSION);
        if (!typed.equals(String.valueOf(page.plan().version()))
                || !plans.save(page.plan(), rhythm, paused, f.viewer())) {
            form.wrong(
                    "rhythm", "checkin.wrong.overtaken", Map.of("now", f.t(page.plan().rhythm())));
            form.fill(Overtaken.VERSION, page.plan().version());
            return Answer.refused(templates.checkinPlan(f, page));
        }
        if (page.runs() && form.ticked("usual")) {
            plans.usual(page.view().mentorship().programme(), kind, rhythm, f.viewer());
        }
        return Answer.done(f, page.back(), "checkin.done.rhythm");
    }

    private static void fill(Form form, CheckInPlan plan) {
        form.fill("rhythm", plan.rhythm())
                .fill("paused", plan.pausedUntil())
                .fill(Overtaken.VERSION, plan.version());
    }

    private CheckInPlanPage page(Frame f, MentorshipId id, CheckInKind kind, Form form) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        var leads = view.role() == null || view.role() == CircleRole.CONSULTANT;
        if (!view.acts() || !leads) {
            throw new NotVisible();
        }
        return new CheckInPlanPage(view, plans.of(kind, id), form);
    }
}
