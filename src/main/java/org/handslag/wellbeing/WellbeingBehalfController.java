package org.handslag.wellbeing;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.checkin.CheckInWay;
import org.handslag.mentorship.MentorshipId;
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

/** Whoever leads a circle notes what the mentee says by telephone, at a table or on paper. */
@Page
@RequestMapping("/mentorships/{id}/wellbeing/behalf")
class WellbeingBehalfController {
    static final String DAY = "day";

    private final WellbeingPages pages;
    private final WellbeingTelling telling;
    private final Templates templates;

    WellbeingBehalfController(WellbeingPages pages, WellbeingTelling telling, Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what to read to a mentee whose answer she notes, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id, Form asked) {
        var form = Form.empty().fill(DAY, pages.today(f));
        if (asked.value("way").equals(CheckInWay.PAPER.name())) {
            form.fill("way", CheckInWay.PAPER).fill("read-out", "NOTHING");
        }
        return Answer.page(templates.wellbeingBehalf(f, pages.led(f, id, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "note how it is going for a mentee as she said it, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> note(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.led(f, id, form);
        var said = WellbeingForm.whole(form);
        var behalf = CheckInBehalf.read(form, f.viewer());
        var day = day(f, page, form);
        if (said == null || behalf == null || day == null || !form.ok()) {
            return Answer.invalid(templates.wellbeingBehalf(f, page));
        }
        if (WellbeingForm.asksAgain(form)) {
            return Answer.page(templates.wellbeingBehalf(f, page));
        }
        var who = pages.teller(page.view(), CheckInVoice.MENTEE, day);
        var before = pages.before(who);
        if (before != null && before.behalf() == null) {
            form.wrong(DAY, "wellbeing.refused.herself", Map.of("day", f.date(before.day())));
            return Answer.refused(templates.wellbeingBehalf(f, page));
        }
        if (!telling.note(who, said, behalf, before, f.home(), f.viewer())) {
            form.wrong(DAY, "wellbeing.refused.at-once");
            return Answer.refused(templates.wellbeingBehalf(f, page));
        }
        return Answer.done(f, page.path(), "wellbeing.done.noted");
    }

    static @Nullable LocalDate day(Frame f, WellbeingPage page, Form form) {
        var day = form.date(DAY);
        var today = page.view().today();
        var begins = page.view().mentorship().begins();
        var first = begins.isBefore(today) ? begins : today;
        if (day != null && (day.isAfter(today) || day.isBefore(first))) {
            form.wrong(DAY, "wellbeing.wrong.day", Map.of("first", f.date(first)));
        }
        return day;
    }
}
