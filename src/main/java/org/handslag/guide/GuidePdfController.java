package org.handslag.guide;

import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * The whole compendium on paper, also in large print. No unit of work of its own: the PDF is made
 * when the connection has gone back.
 */
@RestController
class GuidePdfController {
    private final Compendium compendium;
    private final UnitOfWork work;
    private final OperatorSettings settings;
    private final Pdfs pdfs;
    private final Templates templates;

    GuidePdfController(
            Compendium compendium,
            UnitOfWork work,
            OperatorSettings settings,
            Pdfs pdfs,
            Templates templates) {
        this.compendium = compendium;
        this.work = work;
        this.settings = settings;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @GetMapping("/guide/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to = "download the whole compendium as a PDF, also in large print")
    ResponseEntity<?> download(Frame f, Form asked) {
        var chapters = work.in(f.home().id(), () -> compendium.in(f.locale(), f.home()));
        var page = new GuidePage(chapters, false);
        var logo = settings.printedLogo(f.home()).orElse(null);
        var document = templates.guideDocument(f, page, logo, asked.ticked("large"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(f.t("guide.file-name") + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }
}
