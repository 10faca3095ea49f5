package org.handslag.concern;

import org.handslag.concern.Tending.Hand;
import org.handslag.concern.Tending.Told;
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
import pages.Templates;

/** Worries: told by anyone of a circle, read by each as far as she may. */
@Page
class ConcernController {
    private static final int LONGEST = 1000;

    private final ConcernPages pages;
    private final Tending tending;
    private final Templates templates;

    ConcernController(ConcernPages pages, Tending tending, Templates templates) {
        this.pages = pages;
        this.tending = tending;
        this.templates = templates;
    }

    @GetMapping("/mentorships/{id}/concerns")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see the worries of her circle, as far as her part in it lets her",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.concernIndex(f, pages.page(f, id, Form.empty())));
    }

    @GetMapping("/mentorships/{id}/concerns/new")
    @Allow(value = Who.SIGNED_IN, to = "begin to tell of a worry in her circle", confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.concernTell(f, pages.acting(f, id, Form.empty())));
    }

    @PostMapping("/mentorships/{id}/concerns")
    @Allow(
            value = Who.SIGNED_IN,
            to = "tell of a worry in her circle, which whoever leads looks at",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.acting(f, id, form);
        var said = form.text("said", LONGEST);
        // Told to the writer, who may change it or send it all the same.
        if (!form.ok() || !page.noticed().wereTold(form)) {
            return Answer.invalid(templates.concernTell(f, page));
        }
        var view = page.view();
        var told = new Told(said, page.canSetApart() && form.ticked("apart"));
        var fresh = tending.tell(view.circle(), view.role(), told, view.today(), hand(f, page));
        return Answer.done(f, page.path() + "/" + fresh, "concern.done.told");
    }

    @GetMapping("/mentorships/{id}/concerns/{concern}")
    @Allow(
            value = Who.SIGNED_IN,
            to = "read a worry of her circle, as far as her part in it lets her",
            confirmed = true)
    ResponseEntity<?> show(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConcernId concern) {
        var page = pages.page(f, id, Form.empty());
        var one = ConcernPages.found(page, concern);
        page.form().fill("words", one.isHers() ? one.concern().herWords() : "");
        return Answer.page(templates.concernShow(f, page, one));
    }

    @PostMapping("/mentorships/{id}/concerns/{concern}/her-words")
    @Allow(
            value = Who.SIGNED_IN,
            to = "add her own words to a worry about how it goes for her, as the mentee",
            confirmed = true)
    ResponseEntity<?> add(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConcernId concern, Form form) {
        var page = pages.page(f, id, form);
        var one = ConcernPages.found(page, concern);
        if (!one.isHers()) {
            throw new NotVisible();
        }
        var words = form.optionalText("words", LONGEST);
        if (!form.ok() || !page.noticed().wereTold(form)) {
            return Answer.invalid(templates.concernShow(f, page, one));
        }
        tending.addWords(one.concern(), words, f.viewer());
        return Answer.done(f, one.concern().path(), "concern.done.words");
    }

    static Hand hand(Frame f, ConcernPage page) {
        return new Hand(f.home(), f.viewer(), page.view().me() == null);
    }
}
