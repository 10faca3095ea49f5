package org.handslag.outbox;

import gg.jte.output.StringOutput;
import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.message.Envelope;
import org.handslag.message.Letter;
import org.handslag.message.SendLog;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Scope;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.OperatorSettings;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** Letters as they come out of the printer. */
@Page
class PaperController {
    private final SendLog log;
    private final Reads reads;
    private final OperatorSettings settings;
    private final UnitOfWork work;
    private final Pdfs pdfs;
    private final Templates templates;

    PaperController(
            SendLog log,
            Reads reads,
            OperatorSettings settings,
            UnitOfWork work,
            Pdfs pdfs,
            Templates templates) {
        this.log = log;
        this.reads = reads;
        this.settings = settings;
        this.work = work;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    /** Printing takes time, so the unit of work is over before it begins. */
    @GetMapping("/messages/letters.pdf")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Allow(value = Who.COORDINATOR, to = "print letters")
    ResponseEntity<?> show(Frame f, Form asked) {
        var paper = work.in(Scope.required(), () -> paper(f, asked));
        var xhtml = new StringOutput();
        var logo = settings.printedLogo(f.home()).orElse(null);
        templates.outboxPaper(f, paper, logo).render(xhtml);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letters.pdf\"")
                .body(pdfs.print(xhtml.toString()));
    }

    private List<Letter> paper(Frame f, Form asked) {
        var found = log.letters(LettersController.chosen(asked), f.viewer());
        if (found.isEmpty()) {
            throw new NotVisible();
        }
        reads.read(f.viewer(), "messages", LettersController.persons(found));
        return found.stream().filter(Envelope::isReadable).map(log::letter).toList();
    }
}
