package org.handslag.news;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** News goes out, and can be taken back. */
@Page
class PublicationController {
    private final Writers writers;
    private final Telling telling;

    PublicationController(Writers writers, Telling telling) {
        this.writers = writers;
        this.telling = telling;
    }

    @PostMapping("/posts/{post}/publication")
    @Allow(value = Who.COORDINATOR, to = "publish news")
    ResponseEntity<?> publish(Frame f, @PathVariable PostId post) {
        var saved = writers.post(f, post);
        telling.publish(saved, f.viewer());
        return Answer.done(f, saved.deskPath(), "news.published");
    }

    @PostMapping("/posts/{post}/retraction")
    @Allow(value = Who.COORDINATOR, to = "take news back")
    ResponseEntity<?> takeBack(Frame f, @PathVariable PostId post) {
        var saved = writers.post(f, post);
        telling.takeBack(saved, f.viewer());
        return Answer.done(f, saved.deskPath(), "news.taken-back");
    }
}
