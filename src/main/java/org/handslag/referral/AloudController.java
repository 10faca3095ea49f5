package org.handslag.referral;

import java.util.Locale;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
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

/**
 * What someone is asked, to be read to her on the telephone or at a desk, and her answer noted for
 * her: by whom, in which language, with which help.
 */
@Page
@RequestMapping("/referrals/{id}/aloud")
class AloudController {
    private static final String NO = "NO";

    private final ReferralPages pages;
    private final Coming coming;
    private final Languages languages;
    private final Templates templates;

    AloudController(ReferralPages pages, Coming coming, Languages languages, Templates templates) {
        this.pages = pages;
        this.coming = coming;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see what to read to someone who is asked, in her language",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable ReferralId id, Form asked) {
        var page = pages.page(f, id, Form.empty());
        return Answer.page(templates.referralAloud(f, inHers(f, page, asked), page));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "note what someone answered when it was read to her, or signed on paper",
            confirmed = true)
    ResponseEntity<?> answer(Frame f, @PathVariable ReferralId id, Form form) {
        var page = pages.page(f, id, form);
        if (form.value(ReferralForm.YES).isEmpty()) {
            form.wrong(ReferralForm.YES, "form.choose");
        }
        var no = form.value(ReferralForm.YES).equals(NO);
        var yes = ReferralForm.yes(no ? Form.empty() : form, f.viewer().person(), coming.now());
        if (!form.ok() || !no && yes.isEmpty()) {
            return Answer.invalid(templates.referralAloud(f, inHers(f, page, form), page));
        }
        try {
            yes.ifPresentOrElse(
                    said -> coming.yes(page.referral(), said, f.viewer()),
                    () -> coming.no(page.referral(), f.viewer()));
        } catch (Refusal refusal) {
            form.wrong(ReferralForm.YES, refusal.key());
            return Answer.refused(templates.referralAloud(f, inHers(f, page, form), page));
        }
        return no
                ? Answer.done(f, "/referrals", "referral.done.no")
                : Answer.done(f, page.path(), "referral.done.yes");
    }

    /** The page's words in the language that she understands; another may be asked for. */
    private Frame inHers(Frame f, ReferralPage page, Form asked) {
        var tag = asked.value("language");
        var hers =
                languages.speaks(tag)
                        ? Locale.forLanguageTag(tag)
                        : PersonFields.language(
                                f,
                                Form.empty()
                                        .fill(
                                                "language",
                                                page.referral()
                                                        .wisher()
                                                        .language()
                                                        .toLanguageTag()));
        return f.speaking(languages.in(hers));
    }
}
