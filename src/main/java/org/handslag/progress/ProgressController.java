package org.handslag.progress;

import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
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

/** How far it has come in a circle, and the reader's own answer to the statements. */
@Page
@RequestMapping("/mentorships/{id}/progress")
class ProgressController {
    private final ProgressPages pages;
    private final ProgressRating rating;
    private final Templates templates;

    ProgressController(ProgressPages pages, ProgressRating rating, Templates templates) {
        this.pages = pages;
        this.rating = rating;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see how far it has come in her circle: all of it as its mentee or consultant, else what"
                            + " she has said herself",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.progressShow(f, pages.page(f, id)));
    }

    @GetMapping("/answer")
    @Allow(value = Who.SIGNED_IN, to = "begin to say how far it has come", confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        var page = pages.asked(f, id);
        var before = page.changeable().orElse(null);
        return Answer.page(templates.progressAsk(f, ask(page, ProgressForm.filled(before))));
    }

    @PostMapping("/answer")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say how far it has come, or put the latest right within a week",
            confirmed = true)
    ResponseEntity<?> save(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.asked(f, id);
        var ask = ask(page, form);
        var scores = ProgressForm.read(form, ask.voice());
        if (!form.ok()) {
            return Answer.invalid(templates.progressAsk(f, ask));
        }
        var who = pages.rater(page.view(), ask.voice(), page.view().today());
        var before = ProgressPages.before(who, page.measures());
        if (!mayReplace(before, page) || !rating.rate(who, scores, null, before, f.viewer())) {
            form.wrong(ProgressItem.JOB_BELIEF.field(), "progress.refused.said");
            return Answer.refused(templates.progressAsk(f, ask));
        }
        return Answer.done(f, page.path(), "progress.done.said");
    }

    @PostMapping("/removal")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take back what she said last of how far it has come, within a week",
            confirmed = true)
    ResponseEntity<?> undo(Frame f, @PathVariable MentorshipId id) {
        var page = pages.asked(f, id);
        var latest = page.changeable().orElseThrow(NotVisible::new);
        if (!rating.undo(latest, f.viewer())) {
            throw new NotVisible();
        }
        return Answer.done(f, page.path(), "progress.done.taken-back");
    }

    private static boolean mayReplace(@Nullable ProgressMeasure before, ProgressPage page) {
        return before == null || before.isChangeable(page.view().today());
    }

    private static ProgressAsk ask(ProgressPage page, Form form) {
        var voice = page.voice();
        if (voice == null) {
            throw new NotVisible();
        }
        return new ProgressAsk(
                page.path() + "/answer", page.path(), voice, page.name(), form, false);
    }
}
