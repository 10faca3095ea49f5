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
class DataProtectionController {
    private static final String PATH = "/settings/data-protection";

    private final DataProtections protections;
    private final LegalFacts facts;
    private final Clock clock;
    private final Templates templates;

    DataProtectionController(
            DataProtections protections, LegalFacts facts, Clock clock, Templates templates) {
        this.protections = protections;
        this.facts = facts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(value = Who.ADMINISTRATOR, to = "begin to change how the operator answers for data")
    ResponseEntity<?> edit(Frame frame) {
        var form = DataProtectionForm.filled(protections.find(), frame.home());
        return Answer.page(templates.settingsDataProtection(frame, form));
    }

    @PostMapping(PATH)
    @Allow(value = Who.ADMINISTRATOR, to = "change how the operator answers for personal data")
    ResponseEntity<?> update(Frame frame, Form form) {
        var before = protections.find();
        var typed = DataProtectionForm.of(form, frame.home());
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var after = typed.read(before, frame.home(), today);
        if (!form.ok()) {
            return Answer.invalid(templates.settingsDataProtection(frame, typed));
        }
        if (!typed.isOf(before) || !facts.save(before, after, frame.viewer())) {
            typed.overtakenBy(protections.find(), frame.home());
            return Answer.with(HttpStatus.CONFLICT, templates.settingsDataProtection(frame, typed));
        }
        return Answer.done(frame, "/settings", "settings.saved");
    }
}
