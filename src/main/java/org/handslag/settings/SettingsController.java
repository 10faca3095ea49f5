package org.handslag.settings;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

@Page
class SettingsController {
    private final Templates templates;

    SettingsController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/settings")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "see what can be settled about the operator")
    ResponseEntity<?> index(Frame frame) {
        return Answer.page(templates.settingsIndex(frame));
    }
}
