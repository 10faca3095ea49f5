package org.handslag.ending;

import java.util.Map;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
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

/** A summary is written together by the mentee and whoever leads, and put before the mentee. */
@Page
@RequestMapping("/mentorships/{id}/summary")
class SummaryController {
    private static final int LINE = 160;

    private final EndingReach reach;
    private final SummaryPages pages;
    private final SummingUp summing;
    private final Templates templates;

    SummaryController(
            EndingReach reach, SummaryPages pages, SummingUp summing, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.summing = summing;
        this.templates = templates;
    }

    @GetMapping("/words")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to sum up a mentorship, as its mentee or whoever leads",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id) {
        var ending = writing(f, id);
        return Answer.page(templates.endingWords(f, page(ending, pages.begun(ending))));
    }

    @PostMapping("/words")
    @Allow(
            value = Who.SIGNED_IN,
            to = "sum up a mentorship, as its mentee or whoever leads",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable MentorshipId id, Form form) {
        var ending = writing(f, id);
        var page = page(ending, form);
        var texts = EndingForm.texts(form);
        if (!form.ok() || !UnaskedWords.in(form, SummaryText.fields()).wereTold(form)) {
            return Answer.invalid(templates.endingWords(f, page));
        }
        var hers = ending.is(CircleRole.MENTEE);
        if (EndingForm.lock(form) != page.summary().lock()
                || !summing.write(page.summary(), texts, hers, pen(f))) {
            Overtaken.tell(form, EndingForm.filled(pages.of(ending)), SummaryText.fields());
            return Answer.refused(templates.endingWords(f, page));
        }
        return Answer.done(f, ending.path(), "ending.done.written");
    }

    @PostMapping("/asking")
    @Allow(
            value = Who.SIGNED_IN,
            to = "ask a mentee to read the summary, as whoever leads",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable MentorshipId id) {
        var ending = leading(f, id);
        var summary = pages.of(ending);
        if (!summary.isWritten() || summary.isRight()) {
            return Answer.seeOther(f, ending.path());
        }
        summing.ask(ending.view().circle(), summary, pen(f));
        return Answer.done(f, ending.path(), "ending.done.asked");
    }

    @GetMapping("/behalf")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what to read to a mentee who hears the summary, as whoever leads",
            confirmed = true)
    ResponseEntity<?> aloud(Frame f, @PathVariable MentorshipId id) {
        var ending = noting(f, id);
        return Answer.page(
                templates.endingBehalf(f, page(ending, EndingForm.filled(pages.of(ending)))));
    }

    @PostMapping("/behalf")
    @Allow(
            value = Who.SIGNED_IN,
            to = "note that a mentee says the summary is right, as whoever leads",
            confirmed = true)
    ResponseEntity<?> note(Frame f, @PathVariable MentorshipId id, Form form) {
        var ending = noting(f, id);
        var page = page(ending, form);
        var texts = EndingForm.texts(form);
        var way = form.choice("way", EndSummary.RightWay.class);
        var language = form.line("read-in", LINE);
        if (way != null && !way.isNoted()) {
            form.wrong("way", "form.choose");
        }
        if (way == null
                || !form.ok()
                || !UnaskedWords.in(form, SummaryText.fields()).wereTold(form)) {
            return Answer.invalid(templates.endingBehalf(f, page));
        }
        var noted = new SummingUp.Noted(f.viewer().self(), language);
        if (EndingForm.lock(form) != page.summary().lock() || !note(page, texts, way, noted, f)) {
            Overtaken.tell(form, EndingForm.filled(pages.of(ending)), SummaryText.fields());
            return Answer.refused(templates.endingBehalf(f, page));
        }
        return Answer.done(f, ending.path(), "ending.done.noted");
    }

    /** With her corrections, when she had some. */
    private boolean note(
            SummaryPage page,
            Map<SummaryText, String> texts,
            EndSummary.RightWay way,
            SummingUp.Noted noted,
            Frame f) {
        var ending = page.ending();
        if (!texts.equals(page.summary().texts())
                && !summing.write(page.summary(), texts, true, pen(f))) {
            return false;
        }
        var read = pages.of(ending).lock();
        return summing.right(ending.view().circle(), read, way, noted, pen(f));
    }

    private SummaryPage page(EndingView ending, Form form) {
        return pages.page(ending, ending.path() + "/words", form);
    }

    private EndingView writing(Frame f, MentorshipId id) {
        var ending = reach.seeing(f, id);
        reach.note(f, ending);
        return EndingReach.only(ending, ending.writes());
    }

    private EndingView leading(Frame f, MentorshipId id) {
        var ending = reach.seeing(f, id);
        reach.note(f, ending);
        return EndingReach.only(ending, ending.leads());
    }

    /** When there is something to read to her that she has not said of. */
    private EndingView noting(Frame f, MentorshipId id) {
        var ending = leading(f, id);
        var summary = pages.of(ending);
        if (!summary.isWritten() || summary.isRight()) {
            throw new NotVisible();
        }
        return ending;
    }

    static SummingUp.Pen pen(Frame f) {
        return new SummingUp.Pen(f.home(), f.viewer());
    }
}
