package org.handslag.hours;

import java.time.YearMonth;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
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

/** What was noted is corrected or taken away; what stood there before can still be seen. */
@Page
@RequestMapping("/mentorships/{id}/hours/{given}/correction")
class HourCorrectionController {
    private final HoursPages pages;
    private final Giving giving;
    private final Templates templates;

    HourCorrectionController(HoursPages pages, Giving giving, Templates templates) {
        this.pages = pages;
        this.giving = giving;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what was noted for a day that she may correct",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable GivenId given) {
        var page = pages.noted(f, id, Form.empty());
        var before = before(page, given);
        page.form().fill("hours", HourForm.typed(before.minutes()));
        return Answer.page(templates.hoursCorrection(f, page, before));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "correct hours that she has noted, or as a coordinator those of others",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable GivenId given, Form form) {
        var page = pages.noted(f, id, form);
        var before = before(page, given);
        var minutes = form.ticked("away") ? 0 : HourForm.some(form, "hours");
        if (!form.ok()) {
            return Answer.invalid(templates.hoursCorrection(f, page, before));
        }
        try {
            if (minutes != before.minutes()) {
                giving.correct(page.view().circle(), before, minutes, f.home(), f.viewer());
            }
        } catch (Refusal refusal) {
            form.wrong("hours", refusal.key());
            return Answer.refused(templates.hoursCorrection(f, page, before));
        }
        return Answer.done(
                f,
                page.path() + "?month=" + YearMonth.from(before.day()),
                minutes == 0 ? "hours.done.away" : "hours.done.corrected");
    }

    private static GivenHours before(HoursPage page, GivenId id) {
        return page.ledger().find(id).filter(page::mayCorrect).orElseThrow(NotVisible::new);
    }
}
