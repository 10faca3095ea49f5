package org.handslag.feedback;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What visitors have told of the site, and the answers. */
@Page
class FeedbackController {
    private static final int TEXT = 5000;

    private final Feedbacks feedbacks;
    private final Messages messages;
    private final Languages languages;
    private final Journal journal;
    private final Templates templates;
    private final Clock clock;

    FeedbackController(
            Feedbacks feedbacks,
            Messages messages,
            Languages languages,
            Journal journal,
            Templates templates,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.messages = messages;
        this.languages = languages;
        this.journal = journal;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/feedback")
    @Allow(value = Who.COORDINATOR, to = "read what visitors tell of the site")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.feedbackIndex(f, feedbacks.all()));
    }

    @GetMapping("/feedback.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what visitors tell of the site")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        return ListFile.of(f, ending, FeedbackFile.columns(f), feedbacks::every)
                .named(f.t("site.feedback-file"));
    }

    @GetMapping("/feedback/{id}")
    @Allow(value = Who.COORDINATOR, to = "read one visitor's word and begin to answer")
    ResponseEntity<?> show(Frame f, @PathVariable UUID id) {
        return Answer.page(templates.feedbackShow(f, found(id), Form.empty()));
    }

    @PostMapping("/feedback/{id}/answer")
    @Allow(value = Who.COORDINATOR, to = "answer a visitor, by mail when there is an address")
    ResponseEntity<?> create(Frame f, @PathVariable UUID id, Form form) {
        var feedback = found(id);
        var answer = form.text("answer", TEXT);
        if (!form.ok()) {
            return Answer.invalid(templates.feedbackShow(f, feedback, form));
        }
        if (!feedbacks.answer(id, answer, clock.instant(), f.viewer().person())) {
            throw new Refusal("site.refused.answered");
        }
        send(f, feedback, answer);
        var about = new Subject("feedback", id);
        journal.changed(
                f.viewer(), "feedback.answered", about, Map.of(), Map.of("answer", "changed"));
        return Answer.done(f, "/feedback", "site.feedback-answered");
    }

    private void send(Frame f, Feedback feedback, String answer) {
        var address = feedback.replyTo();
        if (address != null) {
            var words = languages.in(feedback.language());
            var body =
                    Body.empty()
                            .paragraph(words.t("site.feedback-mail"))
                            .paragraph(answer)
                            .heading(words.t("site.feedback-yours"))
                            .paragraph(feedback.said());
            var to = Recipient.byMail("", new Email(address), words.locale());
            var subject = words.t("site.feedback-mail-subject", "who", f.name());
            messages.send(new Draft("feedback.answered", to, subject, body));
        }
    }

    private Feedback found(UUID id) {
        return feedbacks.find(id).orElseThrow(NotVisible::new);
    }
}
