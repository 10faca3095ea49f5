package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.handslag.seats.Offers;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
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

/** What someone answers on the telephone or on paper, written in for her. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/reply")
class ReplyController {
    private final Reach reach;
    private final RegistrationPages pages;
    private final Seats seats;
    private final Offers offers;
    private final Acting acting;
    private final Templates templates;

    ReplyController(
            Reach reach,
            RegistrationPages pages,
            Seats seats,
            Offers offers,
            Acting acting,
            Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.seats = seats;
        this.offers = offers;
        this.acting = acting;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to write in what someone answered")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        var replies = Reply.to(entry);
        if (replies.isEmpty()) {
            throw new NotVisible();
        }
        var form = Asking.likely(entry).fill("reply", replies.getFirst());
        return Answer.page(templates.registeredReply(f, entry, replies, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write in what someone answered")
    ResponseEntity<?> create(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var reply = form.choice("reply", Reply.class);
        var replies = Reply.to(entry, reply);
        var asking = Asking.read(form, entry);
        if (!form.ok() || reply == null) {
            return Answer.invalid(templates.registeredReply(f, entry, replies, form));
        }
        return acting.did(f, form, entry, asking, () -> answer(registration, reply, f.viewer()))
                ? Answer.done(f, entry.path(), "registered.done.reply." + reply)
                : Answer.refused(templates.registeredReply(f, entry, replies, form));
    }

    private void answer(RegistrationId id, Reply reply, Viewer by) {
        switch (reply) {
            case VERIFY -> seats.verify(id, by);
            case ACCEPT -> offers.accept(id, by);
            case DECLINE -> offers.decline(id, by);
            case STILL_COMING -> seats.stillComing(id, by);
            case REJOIN -> seats.rejoin(id, by);
        }
    }

    private Entry entry(Frame f, CourseInstanceId id, RegistrationId registration) {
        var entry = reach.entry(f, id, registration);
        pages.read(f, entry);
        return entry;
    }
}
