package org.handslag.agreement;

import java.util.Arrays;
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

/** What stands under one lead word, written together: saved as far as it has come. */
@Page
@RequestMapping("/mentorships/{id}/agreement/words/{word}")
class LeadWordController {
    private final AgreementPages pages;
    private final Agreeing agreeing;
    private final Templates templates;

    LeadWordController(AgreementPages pages, Agreeing agreeing, Templates templates) {
        this.pages = pages;
        this.agreeing = agreeing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "begin to write under a lead word of her circle's agreement, where it is hers to write",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable String word) {
        var lead = word(word);
        var blank = mine(f, id, lead, Form.empty());
        if (!blank.version().isDraft()) {
            throw new NotVisible();
        }
        var form = AgreementForm.filled(blank.version(), lead);
        return Answer.page(templates.agreementWord(f, mine(f, id, lead, form), lead));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "write under a lead word of her circle's agreement, where it is hers to write",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable String word, Form form) {
        var lead = word(word);
        var page = mine(f, id, lead, form);
        var typed = new AgreementForm(form, lead);
        var written = typed.read(page.version(), pages.kinds(f), pages.helps());
        // Told to the writer, who may change it or save it all the same.
        if (!form.ok() || !typed.wasTold()) {
            return Answer.invalid(templates.agreementWord(f, page, lead));
        }
        try {
            if (!typed.isOf(page.version())
                    || !agreeing.write(page.agreement(), written, Agreeing.Hand.of(f))) {
                typed.overtakenBy(pages.page(f, id, form).version());
                return Answer.refused(templates.agreementWord(f, page, lead));
            }
        } catch (Refusal refusal) {
            form.wrong(AgreementForm.first(lead), refusal.key());
            return Answer.refused(templates.agreementWord(f, page, lead));
        }
        var next = lead.ordinal() + 1;
        var on = form.ticked("on") && next < LeadWord.values().length;
        var path = on ? page.path() + "/words/" + LeadWord.values()[next].slug() : page.path();
        return Answer.done(f, path, "agreement.done.written");
    }

    /**
     * In which this is hers to write; whether it can still be written is told with what she typed.
     */
    private AgreementPage mine(Frame f, MentorshipId id, LeadWord word, Form form) {
        var page = pages.page(f, id, form);
        if (!page.pen().contains(word)) {
            throw new NotVisible();
        }
        return page;
    }

    private static LeadWord word(String slug) {
        return Arrays.stream(LeadWord.values())
                .filter(word -> word.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
