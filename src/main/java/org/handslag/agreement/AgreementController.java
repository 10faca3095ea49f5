package org.handslag.agreement;

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

/** The agreement of a circle: what stands in it, what is missing, who has approved it. */
@Page
@RequestMapping("/mentorships/{id}/agreement")
class AgreementController {
    private final AgreementPages pages;
    private final Agreeing agreeing;
    private final Approving approving;
    private final Templates templates;

    AgreementController(
            AgreementPages pages, Agreeing agreeing, Approving approving, Templates templates) {
        this.pages = pages;
        this.agreeing = agreeing;
        this.approving = approving;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read the agreement of a circle that she is of, or whose programme she runs",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(
                pages.find(f, id, Form.empty())
                        .map(page -> templates.agreementShow(f, page))
                        .orElseGet(() -> templates.agreementNone(f, pages.view(f, id))));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin the agreement of a circle that she leads",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id) {
        var view = pages.view(f, id);
        if (!view.acts() || !Pen.leads(view.role(), view.mentorship().kind())) {
            throw new NotVisible();
        }
        agreeing.begin(view.circle(), Agreeing.Hand.of(f));
        return Answer.done(f, Agreement.path(view.mentorship()), "agreement.done.begun");
    }

    @GetMapping("/easy")
    @Allow(
            value = Who.SIGNED_IN,
            to = "read the agreement of her circle in easy words",
            confirmed = true)
    ResponseEntity<?> easy(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.agreementEasy(f, pages.page(f, id, Form.empty())));
    }

    @GetMapping("/asking")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see who is asked to approve an agreement that she leads",
            confirmed = true)
    ResponseEntity<?> beforeAsking(Frame f, @PathVariable MentorshipId id) {
        var page = pages.led(f, id, Form.empty());
        return page.agreement().isFrozen()
                ? Answer.seeOther(f, page.path())
                : Answer.page(templates.agreementAsking(f, page));
    }

    @PostMapping("/asking")
    @Allow(
            value = Who.SIGNED_IN,
            to = "put an agreement that she leads before those who approve",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable MentorshipId id) {
        var page = pages.led(f, id, Form.empty());
        if (!page.version().isDraft() || page.version().isAsked()) {
            return Answer.seeOther(f, page.path());
        }
        agreeing.ask(page.agreement(), Agreeing.Hand.of(f));
        return Answer.done(f, page.path(), "agreement.done.asked");
    }

    @GetMapping("/reopening")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what becomes of the approvals when the text is changed",
            confirmed = true)
    ResponseEntity<?> beforeReopening(Frame f, @PathVariable MentorshipId id) {
        var page = pages.led(f, id, Form.empty());
        return page.version().isAsked()
                ? Answer.page(templates.agreementReopening(f, page))
                : Answer.seeOther(f, page.path());
    }

    @PostMapping("/reopening")
    @Allow(
            value = Who.SIGNED_IN,
            to = "open the text of an agreement that she leads again, which lets approvals fall",
            confirmed = true)
    ResponseEntity<?> reopen(Frame f, @PathVariable MentorshipId id) {
        var page = pages.led(f, id, Form.empty());
        if (!page.version().isAsked()) {
            return Answer.seeOther(f, page.path());
        }
        approving.reopen(page.agreement(), Agreeing.Hand.of(f));
        return Answer.done(f, page.path(), "agreement.done.reopened");
    }
}
