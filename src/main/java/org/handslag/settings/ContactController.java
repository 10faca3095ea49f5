package org.handslag.settings;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class ContactController {
    private static final String PATH = "/settings/contact";

    private final OperatorContacts contacts;
    private final OperatorSettings settings;
    private final Clock clock;
    private final Templates templates;

    ContactController(
            OperatorContacts contacts,
            OperatorSettings settings,
            Clock clock,
            Templates templates) {
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "begin to change whom people are told to ask")
    ResponseEntity<?> edit(Frame frame) {
        var form = ContactForm.filled(contacts.find(), frame.home());
        return Answer.page(templates.settingsContact(frame, form));
    }

    @PostMapping(PATH)
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "change whom people are told to ask")
    ResponseEntity<?> update(Frame frame, Form form) {
        var before = contacts.find();
        var typed = ContactForm.of(form, frame.home());
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var after = typed.read(before, frame.home(), today);
        if (!form.ok()) {
            return Answer.invalid(templates.settingsContact(frame, typed));
        }
        if (!typed.isOf(before) || !settings.save(after, frame.viewer())) {
            typed.overtakenBy(contacts.find(), frame.home());
            return Answer.with(HttpStatus.CONFLICT, templates.settingsContact(frame, typed));
        }
        return Answer.done(frame, "/settings", "settings.saved");
    }
}
