package org.handslag.speedmeeting;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What is printed for a meeting. */
@Page
@RequestMapping("/speed-meetings/{id}")
class SpeedPaperController {
    private final SpeedPages pages;
    private final SpeedLetters letters;
    private final Templates templates;

    SpeedPaperController(SpeedPages pages, SpeedLetters letters, Templates templates) {
        this.pages = pages;
        this.letters = letters;
        this.templates = templates;
    }

    @GetMapping("/ballots")
    @Allow(
            value = Who.COORDINATOR,
            to = "print a paper for each guest on which she says whom she would like",
            confirmed = true)
    ResponseEntity<?> ballots(Frame f, @PathVariable SpeedMeetingId id) {
        var page = pages.paper(f, pages.table(f, id), letters);
        return Answer.page(templates.speedmeetingBallots(f, page));
    }

    @GetMapping("/badges")
    @Allow(
            value = Who.COORDINATOR,
            to = "print badges; a mentee's is a number alone",
            confirmed = true)
    ResponseEntity<?> badges(Frame f, @PathVariable SpeedMeetingId id) {
        var page = pages.paper(f, pages.table(f, id), letters);
        return Answer.page(templates.speedmeetingBadges(f, page));
    }
}
