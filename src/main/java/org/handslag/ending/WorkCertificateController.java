package org.handslag.ending;

import java.util.List;
import org.handslag.agreement.AgreementText;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The mentee, or whoever helps her, says what is to stand on her certificate. */
@Page
@RequestMapping("/mentorships/{id}/certificate")
class WorkCertificateController {
    private static final int MOST_HOURS = 60;
    private static final List<String> FIELDS = List.of("tasks");

    private final CertificatePages pages;
    private final WorkCertificates certificates;
    private final Telling telling;
    private final Templates templates;

    WorkCertificateController(
            CertificatePages pages,
            WorkCertificates certificates,
            Telling telling,
            Templates templates) {
        this.pages = pages;
        this.certificates = certificates;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin a mentee's certificate, as herself or whoever helps her",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id) {
        var blank = pages.page(f, id, Form.empty());
        var form = filled(blank.certificate());
        if (!blank.certificate().isMade()) {
            pages.content(blank.ending())
                    .ifPresent(agreed -> form.fill("tasks", agreed.text(AgreementText.TASKS)));
        }
        return Answer.page(templates.endingCertificate(f, pages.page(f, id, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "say what stands on a mentee's certificate, as herself or whoever helps her",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.page(f, id, form);
        var tasks = form.text("tasks", WorkCertificate.MOST);
        var hours = hours(form);
        if (!form.ok() || !UnaskedWords.in(form, FIELDS).wereTold(form)) {
            return Answer.invalid(templates.endingCertificate(f, page));
        }
        var fresh = new WorkCertificate(id, tasks, hours, EndingForm.lock(form));
        if (fresh.lock() < 0 || !telling.certify(fresh, SummaryController.pen(f))) {
            Overtaken.tell(form, filled(certificates.of(id)), List.of("tasks", "hours"));
            return Answer.refused(templates.endingCertificate(f, page));
        }
        return Answer.done(f, page.base(), "ending.done.certified");
    }

    private static Form filled(WorkCertificate certificate) {
        return Form.empty()
                .fill(Overtaken.VERSION, certificate.lock())
                .fill("tasks", certificate.tasks())
                .fill("hours", certificate.hours());
    }

    private static @Nullable Integer hours(Form form) {
        return form.value("hours").isBlank() ? null : form.number("hours", 1, MOST_HOURS);
    }
}
