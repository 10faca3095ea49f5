package org.handslag.learning;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.NotVisible;
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
 * The card on paper, filled in or to be filled in with a pen, in large print. No unit of work of
 * its own: the PDF is made when the connection has gone back.
 */
@RestController
class CardPaperController {
    private final CardPages pages;
    private final Filling filling;
    private final OperatorSettings settings;
    private final UnitOfWork work;
    private final Pdfs pdfs;
    private final Templates templates;

    CardPaperController(
            CardPages pages,
            Filling filling,
            OperatorSettings settings,
            UnitOfWork work,
            Pdfs pdfs,
            Templates templates) {
        this.pages = pages;
        this.filling = filling;
        this.settings = settings;
        this.work = work;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @GetMapping("/me/card/pdf")
    @Allow(value = Who.SIGNED_IN, to = "download her own card to print it")
    ResponseEntity<?> mine(Frame f, Form asked) {
        var view = work.in(f.home().id(), () -> view(f, asked));
        var logo = settings.printedLogo(f.home()).orElse(null);
        return pdf(f, templates.learningDocument(f, new CardPaper(view, pages.groups()), logo));
    }

    @GetMapping("/learning-card/pdf")
    @Allow(value = Who.SIGNED_IN, to = "download an empty card, to fill it in with a pen")
    ResponseEntity<?> empty(Frame f, Form asked) {
        var view = work.in(f.home().id(), () -> pages.view(f, asked, Optional.empty(), List.of()));
        var logo = settings.printedLogo(f.home()).orElse(null);
        return pdf(f, templates.learningPaper(f, new CardPaper(view, pages.groups()), logo));
    }

    private CardView view(Frame f, Form asked) {
        var card = filling.of(f.viewer().self());
        var kept = card.flatMap(LearningCard::latest).orElseThrow(NotVisible::new);
        return pages.view(f, asked, card, kept.lines());
    }

    private ResponseEntity<?> pdf(Frame f, JteModel document) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        f.t("learning.file-name") + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }
}
