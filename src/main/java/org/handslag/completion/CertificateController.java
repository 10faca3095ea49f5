package org.handslag.completion;

import java.nio.charset.StandardCharsets;
import org.handslag.access.Tokens;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.NotVisible;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.OperatorSettings;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * The holder's certificate. No unit of work of its own: what stands on the document is read first,
 * and the PDF is made when the connection has gone back.
 */
@RestController
class CertificateController {
    private final Documents documents;
    private final Tokens tokens;
    private final OperatorSettings settings;
    private final UnitOfWork work;
    private final Pdfs pdfs;
    private final Templates templates;

    CertificateController(
            Documents documents,
            Tokens tokens,
            OperatorSettings settings,
            UnitOfWork work,
            Pdfs pdfs,
            Templates templates) {
        this.documents = documents;
        this.tokens = tokens;
        this.settings = settings;
        this.work = work;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @GetMapping("/my-certificate/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "open one's own certificate")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        var operator = f.home().id();
        return Answer.behindLink(
                documents
                        .of(operator, completion(f, token), false)
                        .map(document -> templates.completionMine(f, document, token))
                        .orElseGet(() -> templates.completionGone(f)));
    }

    @GetMapping(value = "/my-certificate/{token}/pdf")
    @Allow(value = Who.LINK_HOLDER, to = "download one's own certificate")
    ResponseEntity<?> download(
            Frame f,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean large) {
        var document = document(f, token, large);
        return pdf(f, document);
    }

    @GetMapping("/me/certificates/{completion}")
    @Allow(value = Who.SIGNED_IN, to = "download one's own certificate from my page")
    ResponseEntity<?> mine(Frame f, @PathVariable CompletionId completion) {
        return pdf(
                f,
                documents
                        .of(f.home().id(), completion, false)
                        .filter(d -> d.holder().equals(f.viewer().person()))
                        .orElseThrow(NotVisible::new));
    }

    private ResponseEntity<?> pdf(Frame f, Document document) {
        var logo = settings.printedLogo(f.home()).orElse(null);
        var name = document.words().t("completion.file-name") + ".pdf";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(templates.completionDocument(document, logo).render()));
    }

    private Document document(Frame f, String token, boolean large) {
        return documents
                .of(f.home().id(), completion(f, token), large)
                .orElseThrow(NotVisible::new);
    }

    private CompletionId completion(Frame f, String token) {
        return work.in(f.home().id(), () -> tokens.find(CertificateLinks.HOLDER, token))
                .map(CompletionId::new)
                .orElseThrow(NotVisible::new);
    }
}
