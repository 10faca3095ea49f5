package org.handslag.site;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.feedback.Feedback;
import org.handslag.feedback.Feedbacks;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Email;
import org.handslag.scope.PersonalNumbers;
import org.handslag.scope.Uuid7;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Whom to ask, and a form in which anyone can tell what does not work, without a name. */
@Page
class ContactController {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 20;
    private static final int TEXT = 5000;
    private static final int LINE = 300;
    private static final List<String> FREE_TEXT = List.of("said", "page");

    private final Feedbacks feedbacks;
    private final SiteTexts texts;
    private final Limits limits;
    private final Templates templates;
    private final Clock clock;

    ContactController(
            Feedbacks feedbacks, SiteTexts texts, Limits limits, Templates templates, Clock clock) {
        this.feedbacks = feedbacks;
        this.texts = texts;
        this.limits = limits;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/contact")
    @Allow(value = Who.VISITOR, to = "read whom to ask and begin to tell what does not work")
    ResponseEntity<?> blank(Frame f, Form asked) {
        return Answer.page(page(f, asked));
    }

    @PostMapping("/contact")
    @Allow(value = Who.VISITOR, to = "tell what does not work, without a name")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var said = form.text("said", TEXT);
        var about = form.optionalLine("page", LINE);
        var replyTo = replyTo(form);
        FREE_TEXT.forEach(field -> refusePersonalNumber(form, field));
        if (form.ok() && !limits.allows("feedback", source, MOST, HOUR)) {
            form.wrong("said", "site.refused.too-many");
        }
        if (!form.ok()) {
            return Answer.invalid(page(f, form));
        }
        feedbacks.add(
                new Feedback(
                        Uuid7.next(), said, about, replyTo, f.locale(), clock.instant(), "", null));
        return Answer.done(f, "/contact", "site.feedback-done");
    }

    private static void refusePersonalNumber(Form form, String field) {
        if (!PersonalNumbers.in(form.value(field)).isEmpty()) {
            form.wrong(field, "form.personal-number");
        }
    }

    private static @Nullable String replyTo(Form form) {
        if (form.value("email").isBlank()) {
            return null;
        }
        var email = form.parsed("email", "form.email", Email::new);
        return email == null ? null : email.address();
    }

    private JteModel page(Frame f, Form form) {
        return templates.siteContact(f, form, texts.of(SiteText.CONTACT).texts());
    }
}
