package org.handslag.hours;

import org.handslag.mentorship.CircleMember;
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

/** What a mentor plans for each week. */
@Page
@RequestMapping("/mentorships/{id}/hours/week")
class UsualWeekController {
    private final HoursPages pages;
    private final HourTelling telling;
    private final Templates templates;

    UsualWeekController(HoursPages pages, HourTelling telling, Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what she plans for each week, as mentor or stand-in",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id) {
        var page = own(f, id, Form.empty());
        var form = page.usual().map(HourForm::filled).orElseGet(Form::empty);
        return Answer.page(templates.hoursWeek(f, own(f, id, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "plan her hours of each week, as mentor or stand-in",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = own(f, id, form);
        var minutes = HourForm.week(form);
        if (!form.ok()) {
            return Answer.invalid(templates.hoursWeek(f, page));
        }
        telling.plan(page.view().circle(), me(page).person(), minutes, f.home(), f.viewer());
        return Answer.done(f, page.path(), "hours.done.planned");
    }

    private HoursPage own(Frame f, MentorshipId id, Form form) {
        var page = pages.page(f, id, form);
        if (!page.rights().gives()) {
            throw new NotVisible();
        }
        return page;
    }

    private static CircleMember me(HoursPage page) {
        var me = page.view().me();
        if (me == null) {
            throw new NotVisible();
        }
        return me;
    }
}
