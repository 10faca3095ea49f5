package org.handslag.hours;

import java.time.YearMonth;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The mentor's hours: all that there is to see of them, and a day more. */
@Page
@RequestMapping("/mentorships/{id}/hours")
class HoursController {
    private final HoursPages pages;
    private final Giving giving;
    private final Templates templates;

    HoursController(HoursPages pages, Giving giving, Templates templates) {
        this.pages = pages;
        this.giving = giving;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see the mentor's hours of a circle that she is of, or whose programme she runs",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, Form asked) {
        var month = asked.value("month");
        var page =
                month.isEmpty()
                        ? pages.page(f, id, Form.empty())
                        : pages.page(f, id, HourForm.month(month));
        if (page.isMentees()) {
            return Answer.page(templates.hoursMine(f, page));
        }
        page.form().fill("day", page.today());
        return Answer.page(templates.hoursShow(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "note hours that she has given as mentor or stand-in, or as a coordinator those of"
                            + " others",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.noted(f, id, form);
        var mentor = mentor(page, form);
        var day = form.date("day");
        var minutes = HourForm.some(form, "hours");
        if (mentor == null || day == null || !form.ok()) {
            return Answer.invalid(templates.hoursShow(f, page));
        }
        try {
            var noted = new Giving.Noted(mentor, day, minutes);
            giving.give(page.view().circle(), noted, f.home(), f.viewer());
        } catch (Refusal refusal) {
            form.wrong("day", refusal.key());
            return Answer.refused(templates.hoursShow(f, page));
        }
        return Answer.done(f, page.path() + "?month=" + YearMonth.from(day), "hours.done.given");
    }

    @PostMapping("/as-planned")
    @Allow(
            value = Who.SIGNED_IN,
            to = "note in one press what she had planned for this week, as mentor or stand-in",
            confirmed = true)
    ResponseEntity<?> asPlanned(Frame f, @PathVariable MentorshipId id) {
        var page = pages.page(f, id, Form.empty());
        var me = page.view().me();
        if (me == null || !page.rights().gives()) {
            throw new NotVisible();
        }
        var days = giving.asPlanned(page.view().circle(), me.person(), f.home(), f.viewer());
        return Answer.done(
                f, page.path(), days == 0 ? "hours.done.nothing" : "hours.done.as-planned");
    }

    /** Her own; a coordinator says whose. */
    private static @Nullable PersonId mentor(HoursPage page, Form form) {
        var me = page.view().me();
        if (me != null) {
            return me.person();
        }
        var mentor = form.parsed("mentor", "form.choose", PersonId::of);
        if (mentor != null
                && page.mentors().stream()
                        .noneMatch(one -> one.value().equals(mentor.toString()))) {
            form.wrong("mentor", "form.choose");
        }
        return mentor;
    }
}
