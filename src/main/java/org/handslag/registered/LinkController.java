package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.letter.SeatMail;
import org.handslag.message.Channel;
import org.handslag.scope.NotVisible;
import org.handslag.seats.RegistrationId;
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

/** A new way to her own page for someone who has lost hers: a link by mail, or a code on paper. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/link")
class LinkController {
    private final Reach reach;
    private final RegistrationPages pages;
    private final SeatMail mail;
    private final Templates templates;

    LinkController(Reach reach, RegistrationPages pages, SeatMail mail, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.mail = mail;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to send someone a new link to her own page")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        var mail = entry.registration().typed().email().isEmpty() ? Channel.LETTER : Channel.MAIL;
        return Answer.page(templates.registeredLink(f, entry, Form.empty().fill("way", mail)));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "send someone a new link or code to her own page")
    ResponseEntity<?> create(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var way = form.choice("way", Channel.class);
        if (way == Channel.MAIL && entry.registration().typed().email().isEmpty()) {
            form.wrong("way", "registered.no-address");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.registeredLink(f, entry, form));
        }
        mail.linkAgain(entry.registration(), entry.instance(), way != Channel.MAIL);
        return Answer.done(f, entry.path() + "#messages", "registered.done.link");
    }

    private Entry entry(Frame f, CourseInstanceId id, RegistrationId registration) {
        var entry = reach.entry(f, id, registration);
        if (!entry.mayGetLink()) {
            throw new NotVisible();
        }
        pages.read(f, entry);
        return entry;
    }
}
