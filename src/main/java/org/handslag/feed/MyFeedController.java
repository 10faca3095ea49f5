package org.handslag.feed;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Turns the address on, renews it and turns it off. It is shown once. */
@Page
@RequestMapping("/me/calendar")
class MyFeedController {
    private final Subscribing subscribing;
    private final Templates templates;

    MyFeedController(Subscribing subscribing, Templates templates) {
        this.subscribing = subscribing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see whether her calendar reads her courses")
    ResponseEntity<?> show(Frame f) {
        var since = subscribing.since(f.viewer().self()).orElse(null);
        return Answer.page(templates.feedShow(f, since));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "get a calendar address, or a new one instead")
    ResponseEntity<?> begin(Frame f) {
        return Answer.page(templates.feedAddress(f, subscribing.begin(f.home(), f.viewer())));
    }

    @GetMapping("/renewal")
    @Allow(value = Who.SIGNED_IN, to = "see what a new calendar address means")
    ResponseEntity<?> askRenewal(Frame f) {
        return Answer.page(templates.feedRenewal(f));
    }

    @GetMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "see what turning her calendar address off means")
    ResponseEntity<?> askRemoval(Frame f) {
        return Answer.page(templates.feedRemoval(f));
    }

    @PostMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "turn her calendar address off")
    ResponseEntity<?> end(Frame f) {
        subscribing.end(f.viewer());
        return Answer.done(f, "/me/calendar", "feed.ended");
    }
}
