package org.handslag.conversation;

import java.time.Clock;
import org.handslag.mentorship.MentorshipId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The mentee asks to see what her mentor has noted, and the mentor shows it. */
@Page
@RequestMapping("/mentorships/{id}/own-notes")
class OwnNoteAskingController {
    private final OwnNotePages pages;
    private final OwnNoting noting;
    private final Clock clock;

    OwnNoteAskingController(OwnNotePages pages, OwnNoting noting, Clock clock) {
        this.pages = pages;
        this.noting = noting;
        this.clock = clock;
    }

    @PostMapping("/asking")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "ask, as the mentee, to see what her mentor has noted for herself, or not any more",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.mentees(f, id);
        if (form.ticked("undo")) {
            noting.withdraw(id, f.viewer());
            return Answer.done(f, page.path(), "own-note.done.withdrawn");
        }
        noting.ask(page.view().circle(), f.home(), f.viewer(), clock.instant());
        return Answer.done(f, page.path(), "own-note.done.asked");
    }

    @PostMapping("/showing")
    @Allow(
            value = Who.SIGNED_IN,
            to = "show the mentee, who has asked, what she has noted for herself",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        var page = pages.writers(f, id);
        noting.show(page.view().circle(), f.home(), f.viewer(), clock.instant());
        return Answer.done(f, page.path(), "own-note.done.shown");
    }
}
