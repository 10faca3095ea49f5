package org.handslag.hours;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import org.handslag.hours.HourAnswer.AnswerWay;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
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

/** The mentee says whether the hours of a week are right, herself or through whoever leads. */
@Page
@RequestMapping("/mentorships/{id}/hours/answers/{monday}")
class HourAnswerController {
    private static final int MOST = 500;

    private final HoursPages pages;
    private final HourTelling telling;
    private final Templates templates;

    HourAnswerController(HoursPages pages, HourTelling telling, Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.templates = templates;
    }

    /** What she says of a week. */
    enum HoursRight {
        YES,
        NO
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see a week of hours of which she, or the mentee of a circle that she leads, is asked",
            confirmed = true)
    ResponseEntity<?> blank(
            Frame f, @PathVariable MentorshipId id, @PathVariable String monday, Form asked) {
        var form = Form.empty().fill("right", asked.ticked("no") ? HoursRight.NO : null);
        return Answer.page(page(f, pages.week(f, id, monday, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "say whether her mentor's hours of a week are right, or note it for her as whoever"
                            + " leads the circle",
            confirmed = true)
    ResponseEntity<?> create(
            Frame f, @PathVariable MentorshipId id, @PathVariable String monday, Form form) {
        var week = pages.week(f, id, monday, form);
        var right = form.choice("right", HoursRight.class);
        var herself = week.page().rights().answers();
        var way = herself ? null : form.choice("way", AnswerWay.class);
        var typed = PersonFields.text(form, "remembers", MOST);
        var remembers = right == HoursRight.NO ? typed : "";
        if (right == null || !form.ok() || !unasked(form).wereTold(form)) {
            return Answer.invalid(page(f, week));
        }
        if (!seen(form, week.given())) {
            form.wrong("right", "hours.refused.changed");
            return Answer.refused(page(f, week));
        }
        var said = new HourTelling.Said(right == HoursRight.YES, remembers, way);
        telling.answer(week.page().view().circle(), week.given(), said, f.viewer());
        return Answer.done(
                f,
                week.page().path(),
                right == HoursRight.YES ? "hours.done.right" : "hours.done.wrong");
    }

    private JteModel page(Frame f, AskedWeek week) {
        return week.page().rights().answers()
                ? templates.hoursAnswer(f, week, unasked(week.form()))
                : templates.hoursBehalf(f, week, unasked(week.form()));
    }

    /** Whether she answers to what stands there now, and not to what was corrected meanwhile. */
    private static boolean seen(Form form, List<GivenHours> given) {
        var now = given.stream().map(one -> one.id().toString()).toList();
        return Set.copyOf(form.values("given")).equals(Set.copyOf(now));
    }

    private static UnaskedWords unasked(Form form) {
        return UnaskedWords.in(form, List.of("remembers"));
    }
}
