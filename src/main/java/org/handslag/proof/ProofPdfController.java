package org.handslag.proof;

import java.nio.charset.StandardCharsets;
import org.handslag.mentorship.MentorshipId;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.OperatorSettings;
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
 * What is proven, on paper. No unit of work of its own: the PDF is made when the connection has
 * gone back.
 */
@RestController
class ProofPdfController {
    private final ProofPages pages;
    private final UnitOfWork work;
    private final OperatorSettings settings;
    private final Pdfs pdfs;
    private final Templates templates;

    ProofPdfController(
            ProofPages pages,
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

    @GetMapping("/mentorships/{id}/proof/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "download as a PDF what of a mentorship is proven, as its consultant or"
                            + " coordinator",
            confirmed = true)
    ResponseEntity<?> download(Frame f, @PathVariable MentorshipId id) {
        var page = work.in(f.home().id(), () -> pages.page(f, id));
        var logo = settings.printedLogo(f.home()).orElse(null);
        var document = templates.proofDocument(f, page, logo);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(f.t("proof.file") + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }
}
