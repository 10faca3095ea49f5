package org.handslag.home;

import java.time.Duration;
import org.handslag.access.StartCode;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Operators;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/** Makes an operator, with the code that the console told. No operator is there to work within. */
@RestController
class FoundingController {
    private static final int TRIES = 10;
    private static final Duration PER = Duration.ofHours(1);

    private final StartCode code;
    private final Founding founding;
    private final Operators operators;
    private final Languages languages;
    private final Limits limits;
    private final Templates pages;

    FoundingController(
            StartCode code,
            Founding founding,
            Operators operators,
            Languages languages,
            Limits limits,
            Templates pages) {
        this.code = code;
        this.founding = founding;
        this.operators = operators;
        this.languages = languages;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping("/installation/start")
    @Allow(value = Who.VISITOR, to = "see the form with which an operator is made")
    ResponseEntity<?> show(Frame frame) {
        return Answer.page(pages.homeInstallationStart(frame, Form.empty()));
    }

    @PostMapping("/installation/start")
    @Allow(value = Who.VISITOR, to = "make an operator, with the code from the console")
    ResponseEntity<?> create(Frame frame, Form form, Source source) {
        checkCode(form, source);
        var asked = new FoundingForm(form).read(operators, languages);
        return asked.isEmpty()
                ? Answer.invalid(pages.homeInstallationStart(frame, form))
                : Answer.behindLink(pages.homeInstallationDone(frame, founding.found(asked.get())));
    }

    private void checkCode(Form form, Source source) {
        if (!limits.allows("start", source, TRIES, PER)) {
            form.wrong("code", "access.too-many-codes");
        } else if (!code.matches(form.value("code"))) {
            form.wrong("code", "home.start.code-wrong");
        }
    }
}
