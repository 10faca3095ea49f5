package org.handslag.progress;

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

/** The consultant notes what the mentee says by telephone, at a table or on paper. */
@Page
@RequestMapping("/mentorships/{id}/progress/behalf")
class ProgressBehalfController {
    private static final String DAY = "day";

    private final ProgressPages pages;
    private final ProgressRating rating;
    private final Templates templates;

    ProgressBehalfController(ProgressPages pages, ProgressRating rating, Templates templates) {
        this.pages = pages;
        this.rating = rating;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see what to read to a mentee whose answer she notes, as the consultant of the circle",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id, Form asked) {
        var form = Form.empty().fill(DAY, pages.today(f));
        if (asked.value("way").equals(CheckInWay.PAPER.name())) {
            form.fill("way", CheckInWay.PAPER).fill("read-out", "NOTHING");
        }
        return Answer.page(templates.progressAsk(f, ask(pages.led(f, id), form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "note how far it has come as the mentee said it, as the consultant of the circle",
            confirmed = true)
    ResponseEntity<?> note(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.led(f, id);
        var ask = ask(page, form);
        var scores = ProgressForm.read(form, CheckInVoice.MENTEE);
        var behalf = CheckInBehalf.read(form, f.viewer());
        var day = day(f, page, form);
        if (behalf == null || day == null || !form.ok()) {
            return Answer.invalid(templates.progressAsk(f, ask));
        }
        var who = pages.rater(page.view(), CheckInVoice.MENTEE, day);
        var before = ProgressPages.before(who, page.measures());
        if (!mayReplace(before, page) || !rating.rate(who, scores, behalf, before, f.viewer())) {
            form.wrong(DAY, "progress.refused.noted");
            return Answer.refused(templates.progressAsk(f, ask));
        }
        return Answer.done(f, page.path(), "progress.done.noted");
    }

    /** What she said herself is hers to put right. */
    private static boolean mayReplace(@Nullable ProgressMeasure before, ProgressPage page) {
        return before == null
                || before.behalf() != null && before.isChangeable(page.view().today());
    }

    private static @Nullable LocalDate day(Frame f, ProgressPage page, Form form) {
        var day = form.date(DAY);
        var today = page.view().today();
        var begins = page.view().mentorship().begins();
        var first = begins.isBefore(today) ? begins : today;
        if (day != null && (day.isAfter(today) || day.isBefore(first))) {
            form.wrong(DAY, "progress.wrong.day", Map.of("first", f.date(first)));
        }
        return day;
    }

    private static ProgressAsk ask(ProgressPage page, Form form) {
        return new ProgressAsk(
                page.path() + "/behalf", page.path(), CheckInVoice.MENTEE, page.name(), form, true);
    }
}
