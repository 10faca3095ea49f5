package org.handslag.handover;

import org.handslag.mentorship.MentorshipId;
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

/** What whoever comes should know: approved, taken back, read. */
@Page
@RequestMapping("/mentorships/{id}/handovers/{handover}")
class HandoverController {
    private final HandoverPages pages;
    private final HandingOver handing;
    private final Templates templates;

    HandoverController(HandoverPages pages, HandingOver handing, Templates templates) {
        this.pages = pages;
        this.handing = handing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read what the mentee wants her to know who stands in or is the new mentor",
            confirmed = true)
    ResponseEntity<?> show(
            Frame f, @PathVariable MentorshipId id, @PathVariable HandoverId handover) {
        var page = pages.page(f, id, Form.empty());
        return Answer.page(templates.handoverShow(f, page, pages.found(f, page, handover)));
    }

    @PostMapping("/approval")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say yes as the mentee to what whoever comes reads, or note her yes by telephone",
            confirmed = true)
    ResponseEntity<?> approve(
            Frame f, @PathVariable MentorshipId id, @PathVariable HandoverId handover, Form form) {
        var page = pages.page(f, id, form);
        var one = pages.written(f, page, handover);
        if (!one.readsText()) {
            throw new NotVisible();
        }
        var read = form.value(Overtaken.VERSION).equals(Long.toString(one.handover().lock()));
        var approved =
                read
                        && handing.approve(
                                one.handover(), one.handover().lock(), !one.isHers(), f.viewer());
        return approved
                ? Answer.done(f, one.handover().path(), "handover.done.approved")
                : Answer.seeOther(f, one.handover().path());
    }

    @PostMapping("/withdrawal")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take back what whoever comes reads, as the mentee or for her",
            confirmed = true)
    ResponseEntity<?> takeBack(
            Frame f, @PathVariable MentorshipId id, @PathVariable HandoverId handover) {
        var page = pages.page(f, id, Form.empty());
        var one = pages.written(f, page, handover);
        handing.takeBack(one.handover(), f.viewer());
        return Answer.done(f, one.handover().path(), "handover.done.taken-back");
    }

    @PostMapping("/nothing")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say that the mentee tells whoever comes herself",
            confirmed = true)
    ResponseEntity<?> nothing(
            Frame f, @PathVariable MentorshipId id, @PathVariable HandoverId handover) {
        var page = pages.page(f, id, Form.empty());
        var one = pages.written(f, page, handover);
        handing.nothing(one.handover(), f.viewer());
        return Answer.done(f, one.handover().path(), "handover.done.nothing");
    }
}
