package org.handslag.handover;

import org.handslag.handover.HandoverPage.HandedOver;
import org.handslag.mentorship.MentorshipId;
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

/** What whoever comes should know is written: by the mentee, or by the consultant for her. */
@Page
@RequestMapping("/mentorships/{id}/handovers/{handover}/text")
class HandoverTextController {
    private static final int LONGEST = 600;

    private final HandoverPages pages;
    private final HandingOver handing;
    private final Templates templates;

    HandoverTextController(HandoverPages pages, HandingOver handing, Templates templates) {
        this.pages = pages;
        this.handing = handing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to write what whoever comes should know, as the mentee or for her",
            confirmed = true)
    ResponseEntity<?> edit(
            Frame f, @PathVariable MentorshipId id, @PathVariable HandoverId handover) {
        var blank = pages.page(f, id, Form.empty());
        var one = pages.written(f, blank, handover);
        var page = pages.page(f, id, filled(one));
        return Answer.page(templates.handoverText(f, page, one));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "write what whoever comes should know, as the mentee or for her",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable HandoverId handover, Form form) {
        var page = pages.page(f, id, form);
        var one = pages.written(f, page, handover);
        var text =
                new HandoverText(
                        form.optionalText("doing", LONGEST),
                        form.optionalText("helps", LONGEST),
                        form.optionalText("wish", LONGEST));
        if (form.ok() && text.isEmpty()) {
            form.wrong("doing", "handover.wrong.empty");
        }
        // Told to the writer, who may change it or save it all the same.
        if (!form.ok() || !page.noticed().wereTold(form)) {
            return Answer.invalid(templates.handoverText(f, page, one));
        }
        var read = form.value(Overtaken.VERSION).equals(Long.toString(one.handover().lock()));
        if (!read || !handing.write(one.handover(), text, !one.isHers(), f.viewer())) {
            Overtaken.tell(form, filled(one), HandoverText.FIELDS);
            return Answer.refused(templates.handoverText(f, page, one));
        }
        return Answer.done(f, one.handover().path(), "handover.done.written");
    }

    /** What the consultant does not read she does not fill in either: she writes it anew. */
    private static Form filled(HandedOver one) {
        var form = Form.empty().fill(Overtaken.VERSION, one.handover().lock());
        var text = one.handover().text();
        return one.readsText()
                ? form.fill("doing", text.doing())
                        .fill("helps", text.helps())
                        .fill("wish", text.wish())
                : form;
    }
}
