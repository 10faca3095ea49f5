package org.handslag.referral;

import org.handslag.scope.Refusal;
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

/** The programme's answer to one who has come in. */
@Page
@RequestMapping("/referrals/{id}/answer")
class ReferralAnswerController {
    private static final int TEXT = 1000;

    private final ReferralPages pages;
    private final Coming coming;
    private final Templates templates;

    ReferralAnswerController(ReferralPages pages, Coming coming, Templates templates) {
        this.pages = pages;
        this.coming = coming;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "begin to answer someone who has come in",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable ReferralId id, Form asked) {
        return Answer.page(templates.referralAnswer(f, pages.ofProgramme(f, id, asked)));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "accept someone, ask her to wait, or say no to her with words",
            confirmed = true)
    ResponseEntity<?> answer(Frame f, @PathVariable ReferralId id, Form form) {
        var page = pages.ofProgramme(f, id, form);
        var kind = form.choice("answer", ReferralAnswer.ReferralKind.class);
        var words = PersonFields.text(form, "words", TEXT);
        if (kind == ReferralAnswer.ReferralKind.DECLINED && words.isEmpty()) {
            form.wrong("words", "referral.wrong.words");
        }
        if (kind == null || !form.ok()) {
            return Answer.invalid(templates.referralAnswer(f, page));
        }
        try {
            coming.answer(page.referral(), kind, words, f.home(), f.viewer());
        } catch (Refusal refusal) {
            form.wrong("answer", refusal.key());
            return Answer.refused(templates.referralAnswer(f, page));
        }
        return Answer.done(f, page.path(), "referral.done.answered");
    }
}
