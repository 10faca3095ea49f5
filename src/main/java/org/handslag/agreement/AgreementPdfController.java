package org.handslag.agreement;

import java.nio.charset.StandardCharsets;
import org.handslag.mentorship.MentorshipId;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.OperatorSettings;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * The agreement on paper, also in large print. No unit of work of its own: the PDF is made when the
 * connection has gone back.
 */
@RestController
class AgreementPdfController {
    private final AgreementPages pages;
    private final UnitOfWork work;
    private final OperatorSettings settings;
    private final Pdfs pdfs;
    private final Templates templates;

    AgreementPdfController(
            AgreementPages pages,
            UnitOfWork work,
            OperatorSettings settings,
            Pdfs pdfs,
            Templates templates) {
        this.pages = pages;
        this.work = work;
        this.settings = settings;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @GetMapping("/mentorships/{id}/agreement/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to = "download the agreement of her circle as a PDF, also in large print",
            confirmed = true)
    ResponseEntity<?> download(Frame f, @PathVariable MentorshipId id, Form asked) {
        var page = work.in(f.home().id(), () -> pages.page(f, id, Form.empty()));
        var logo = settings.printedLogo(f.home()).orElse(null);
        var document = templates.agreementDocument(f, page, logo, asked.ticked("large"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        f.t("agreement.file-name") + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }
}
