package org.handslag.inquiry;

import java.time.Instant;
import java.util.function.BiFunction;
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

/** Lets an inquiry rest, go on and end. */
@Page
@RequestMapping("/inquiries/{id}")
class StandingController {
    private final InquiryPages pages;
    private final Planning planning;
    private final Templates templates;

    StandingController(InquiryPages pages, Planning planning, Templates templates) {
        this.pages = pages;
        this.planning = planning;
        this.templates = templates;
    }

    @PostMapping("/pause")
    @Allow(value = Who.COORDINATOR, to = "ask employers no more for a while")
    ResponseEntity<?> pause(Frame f, @PathVariable InquiryId id) {
        return become(f, id, "inquiry.paused", Inquiry::pause);
    }

    @PostMapping("/resumption")
    @Allow(value = Who.COORDINATOR, to = "go on asking employers what they need")
    ResponseEntity<?> resume(Frame f, @PathVariable InquiryId id) {
        return become(f, id, "inquiry.resumed", (inquiry, _) -> inquiry.resume());
    }

    @GetMapping("/ending")
    @Allow(value = Who.COORDINATOR, to = "see what it means to ask employers no more")
    ResponseEntity<?> askToEnd(Frame f, @PathVariable InquiryId id) {
        return Answer.page(templates.inquiryEnding(f, pages.of(f, id)));
    }

    @PostMapping("/ending")
    @Allow(value = Who.COORDINATOR, to = "ask employers no more, for good")
    ResponseEntity<?> end(Frame f, @PathVariable InquiryId id) {
        return become(f, id, "inquiry.ended", Inquiry::end);
    }

    private ResponseEntity<?> become(
            Frame f, InquiryId id, String what, BiFunction<Inquiry, Instant, Inquiry> verb) {
        pages.visible(f, id);
        planning.become(id, f.viewer(), what, verb);
        return Answer.done(f, InquiryPage.path(id), what);
    }
}
