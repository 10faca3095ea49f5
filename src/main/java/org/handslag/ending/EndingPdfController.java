package org.handslag.ending;

import org.handslag.ending.Testimonial.TestimonialState;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * What belongs to an ending on paper, also in large print. No unit of work of its own: the PDF is
 * made when the connection has gone back.
 */
@RestController
class EndingPdfController {
    private final EndingPages pages;
    private final CertificatePages certificates;
    private final UnitOfWork work;
    private final EndingPaper paper;
    private final Templates templates;

    EndingPdfController(
            EndingPages pages,
            CertificatePages certificates,
            UnitOfWork work,
            EndingPaper paper,
            Templates templates) {
        this.pages = pages;
        this.certificates = certificates;
        this.work = work;
        this.paper = paper;
        this.templates = templates;
    }

    @GetMapping("/mentorships/{id}/summary/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to = "download the summary of a mentorship as a PDF, also in large print",
            confirmed = true)
    ResponseEntity<?> summary(Frame f, @PathVariable MentorshipId id, Form asked) {
        var page = page(f, id);
        if (!page.reads() || !page.summary().isWritten()) {
            throw new NotVisible();
        }
        var large = asked.ticked("large");
        return paper.pdf(
                f,
                "ending.file-summary",
                logo -> templates.endingSummaryPaper(f, page, logo, large));
    }

    @GetMapping("/mentorships/{id}/certificate/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "download a mentee's certificate, in a language and size, as herself or who helps her",
            confirmed = true)
    ResponseEntity<?> certificate(Frame f, @PathVariable MentorshipId id, Form asked) {
        var page = work.in(f.home().id(), () -> certificates.page(f, id, Form.empty()));
        if (!page.certificate().isMade()) {
            throw new NotVisible();
        }
        var spoken = paper.speaking(f, asked);
        var large = asked.ticked("large");
        return paper.pdf(
                spoken,
                "ending.file-certificate",
                _ -> templates.endingCertificatePaper(spoken, page, large));
    }

    @GetMapping("/mentorships/{id}/testimonials/{role}/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "download a testimonial that a mentee has taken, as herself, its writer or who helps her",
            confirmed = true)
    ResponseEntity<?> testimonial(
            Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role, Form asked) {
        var page = page(f, id);
        var about =
                page.shown().stream()
                        .filter(one -> one.role() == role)
                        .filter(one -> one.state() == TestimonialState.TAKEN)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var spoken = paper.speaking(f, asked);
        var large = asked.ticked("large");
        return paper.pdf(
                spoken,
                "ending.file-testimonial",
                _ -> templates.endingTestimonialPaper(spoken, page, about, large));
    }

    @GetMapping("/mentorships/{id}/service/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to = "download a certificate of her time as a mentor, which names no mentee",
            confirmed = true)
    ResponseEntity<?> service(Frame f, @PathVariable MentorshipId id, Form asked) {
        var service = work.in(f.home().id(), () -> certificates.service(f, id));
        var spoken = paper.speaking(f, asked);
        var large = asked.ticked("large");
        return paper.pdf(
                spoken,
                "ending.file-service",
                logo -> templates.endingServicePaper(spoken, service, logo, large));
    }

    private EndingPage page(Frame f, MentorshipId id) {
        return work.in(f.home().id(), () -> pages.page(f, id));
    }
}
