package org.handslag.agenda;

import java.nio.charset.StandardCharsets;
import org.handslag.course.CourseInstanceId;
import org.handslag.pdf.Pdfs;
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
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/**
 * The programme on paper, in the language in which the date is held. No unit of work of its own:
 * the PDF is made when the connection has gone back.
 */
@RestController
class SheetController {
    private final Sheets sheets;
    private final UnitOfWork work;
    private final OperatorSettings settings;
    private final Pdfs pdfs;
    private final Templates templates;

    SheetController(
            Sheets sheets,
            UnitOfWork work,
            OperatorSettings settings,
            Pdfs pdfs,
            Templates templates) {
        this.sheets = sheets;
        this.work = work;
        this.settings = settings;
        this.pdfs = pdfs;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/programme/sheet")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "print the programme of a course date")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        var sheet = sheet(f, id);
        return Answer.page(templates.agendaSheet(f.speaking(sheet.words()), sheet));
    }

    @GetMapping("/instances/{id}/programme/pdf")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "download the programme of a course date as a PDF")
    ResponseEntity<?> download(Frame f, @PathVariable CourseInstanceId id) {
        var sheet = sheet(f, id);
        var logo = settings.printedLogo(f.home()).orElse(null);
        var document = templates.agendaDocument(f.speaking(sheet.words()), sheet, logo);
        var name = sheet.words().t("agenda.file-name", "day", sheet.day()) + ".pdf";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }

    private ProgrammeSheet sheet(Frame f, CourseInstanceId id) {
        return work.in(f.home().id(), () -> sheets.of(f.viewer(), id));
    }
}
