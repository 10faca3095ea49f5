package org.handslag.agreement;

import org.handslag.agreement.AgreementVersion.DropReason;
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

/** What was agreed is extended, renewed, shortened or changed, or given up; each is shown first. */
@Page
@RequestMapping("/mentorships/{id}/agreement")
class AgreementChangeController {
    private final AgreementPages pages;
    private final Agreeing agreeing;
    private final Effects effects;
    private final Templates templates;

    AgreementChangeController(
            AgreementPages pages, Agreeing agreeing, Effects effects, Templates templates) {
        this.pages = pages;
        this.agreeing = agreeing;
        this.effects = effects;
        this.templates = templates;
    }

    @GetMapping("/change")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to change an agreement that she leads",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id, Form asked) {
        return Answer.page(templates.agreementChange(f, held(f, id, asked)));
    }

    @PostMapping("/change")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what a change of an agreement that she leads would bring, and then make it",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.led(f, id, form);
        var before = page.agreement().inForce();
        if (before == null) {
            throw new NotVisible();
        }
        if (form.ticked("back")) {
            return Answer.page(templates.agreementChange(f, page));
        }
        var changed = ChangeForm.read(form, before);
        if (changed == null) {
            return Answer.invalid(templates.agreementChange(f, page));
        }
        var effect = effects.of(page.agreement(), before, changed);
        if (!effect.isPossible() || !form.ticked("sure")) {
            return Answer.page(templates.agreementEffect(f, page, changed, effect));
        }
        try {
            agreeing.change(page.agreement(), changed, Agreeing.Hand.of(f));
        } catch (Refusal refusal) {
            form.wrong("change", refusal.key());
            return Answer.refused(templates.agreementChange(f, page));
        }
        var done =
                changed.change().holdsAtOnce()
                        ? "agreement.done.holds"
                        : "agreement.done.change-begun";
        return Answer.done(f, page.path(), done);
    }

    @GetMapping("/annulment")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to give up an agreement or a change that she leads",
            confirmed = true)
    ResponseEntity<?> beforeDropping(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.agreementAnnulment(f, droppable(f, id, Form.empty())));
    }

    @PostMapping("/annulment")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "give up a draft, or annul an agreement that has not begun, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> drop(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = droppable(f, id, form);
        var reason = form.choice("reason", DropReason.class);
        if (reason == null) {
            return Answer.invalid(templates.agreementAnnulment(f, page));
        }
        agreeing.drop(page.agreement(), reason, Agreeing.Hand.of(f));
        return Answer.done(f, page.path(), "agreement.done.dropped");
    }

    /** With a version that holds and no draft beside it. */
    private AgreementPage held(Frame f, MentorshipId id, Form form) {
        var page = pages.led(f, id, form);
        var agreement = page.agreement();
        if (agreement.inForce() == null
                || agreement.draft() != null
                || agreement.mentorship().hasEnded()) {
            throw new NotVisible();
        }
        return page;
    }

    private AgreementPage droppable(Frame f, MentorshipId id, Form form) {
        var page = pages.led(f, id, form);
        if (page.agreement().droppable() == null) {
            throw new NotVisible();
        }
        return page;
    }
}
