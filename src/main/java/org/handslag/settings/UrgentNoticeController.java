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
class UrgentNoticeController {
    private static final String PATH = "/settings/notice";

    private final UrgentNotices notices;
    private final OperatorSettings settings;
    private final Clock clock;
    private final Templates templates;

    UrgentNoticeController(
            UrgentNotices notices, OperatorSettings settings, Clock clock, Templates templates) {
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "begin to write what is urgent")
    ResponseEntity<?> edit(Frame frame) {
        var form = UrgentNoticeForm.filled(notices.find(), frame.home());
        return Answer.page(templates.settingsNotice(frame, form));
    }

    @PostMapping(PATH)
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "write what is urgent on top of every page, or take it down")
    ResponseEntity<?> update(Frame frame, Form form) {
        var before = notices.find();
        var typed = UrgentNoticeForm.of(form, frame.home());
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var words = typed.read(before, today);
        if (!form.ok()) {
            return Answer.invalid(templates.settingsNotice(frame, typed));
        }
        if (!typed.isOf(before) || !settings.announce(before, words, frame.viewer())) {
            typed.overtakenBy(notices.find(), frame.home());
            return Answer.with(HttpStatus.CONFLICT, templates.settingsNotice(frame, typed));
        }
        return Answer.done(
                frame,
                "/settings",
                words.isEmpty() ? "settings.notice-down" : "settings.notice-up");
    }
}
