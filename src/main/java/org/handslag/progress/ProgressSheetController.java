package org.handslag.progress;

import java.nio.charset.StandardCharsets;
import org.handslag.checkin.CheckInKind;
import org.handslag.checkin.CheckInSheets;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * The statements on paper, with a code instead of a name. No unit of work of its own: the PDF is
 * made when the connection has gone back.
 */
@RestController
class ProgressSheetController {
    private final ProgressPages pages;
    private final CheckInSheets sheets;
    private final OperatorSettings settings;
    private final UnitOfWork work;
    private final Pdfs pdfs;
    private final Templates templates;

    ProgressSheetController(
            ProgressPages pages,
            CheckInSheets sheets,
            OperatorSettings settings,
            UnitOfWork work,
            Pdfs pdfs,
            Templates templates) {
        this.pages = pages;
        this.sheets = sheets;
        this.settings = settings;
        this.work = work;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @PostMapping("/mentorships/{id}/progress/sheet")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "download a sheet on which a mentee ticks how far it has come, as the consultant of the circle",
            confirmed = true)
    ResponseEntity<?> print(Frame f, @PathVariable MentorshipId id) {
        var code = work.in(f.home().id(), () -> code(f, id));
        var logo = settings.printedLogo(f.home()).orElse(null);
        var document = templates.progressSheet(f, code, logo);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        f.t("progress.file-name") + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }

    private String code(Frame f, MentorshipId id) {
        pages.led(f, id);
        return sheets.code(CheckInKind.PROGRESS, id);
    }
}
