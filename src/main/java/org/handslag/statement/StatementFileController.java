package org.handslag.statement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handslag.mentorship.MentorshipId;
import org.handslag.pdf.Pdfs;
import org.handslag.scope.UnitOfWork;
import org.handslag.settings.OperatorSettings;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.statement.StatementContent.HourLine;
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
 * A statement as it is sent to whoever pays: on paper, and its days as a table. No unit of work of
 * its own: the PDF is made when the connection has gone back.
 */
@RestController
class StatementFileController {
    private final StatementPages pages;
    private final UnitOfWork work;
    private final OperatorSettings settings;
    private final Pdfs pdfs;
    private final Templates templates;

    StatementFileController(
            StatementPages pages,
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

    @GetMapping("/mentorships/{id}/statements/{month}/pdf")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "download a statement of hours as a PDF, as employer, consultant or coordinator of"
                            + " the circle",
            confirmed = true)
    ResponseEntity<?> paper(Frame f, @PathVariable MentorshipId id, @PathVariable String month) {
        var page = read(f, id, month);
        var logo = settings.printedLogo(f.home()).orElse(null);
        var document = templates.statementDocument(f, page, logo);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(f, page) + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdfs.print(document.render()));
    }

    @GetMapping("/mentorships/{id}/statements/{month}/days.{ending}")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "download the days of a statement of hours, as employer, consultant or coordinator"
                            + " of the circle",
            confirmed = true)
    ResponseEntity<?> table(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable String month,
            @PathVariable String ending) {
        var page = read(f, id, month);
        return ListFile.of(f, ending, columns(f, page), page.content().lines()::stream)
                .named(name(f, page));
    }

    private StatementPage read(Frame f, MentorshipId id, String month) {
        return work.in(f.home().id(), () -> pages.page(f, id, Months.of(month), Form.empty()));
    }

    private static String name(Frame f, StatementPage page) {
        return f.t(
                "statement.file", "month", page.month().toString(), "reference", page.reference());
    }

    private static List<SheetColumn<HourLine>> columns(Frame f, StatementPage page) {
        var currency = page.content().currency();
        return List.of(
                SheetColumn.of(f, "hours.day", line -> SheetCell.of(line.day())),
                SheetColumn.of(f, "hours.mentor", line -> SheetCell.of(line.mentor())),
                SheetColumn.of(f, "hours.hours", line -> SheetCell.of(hours(line.minutes()))),
                SheetColumn.of(f, "hours.answer", line -> SheetCell.of(f.t(answer(line)))),
                SheetColumn.of(f, "statement.rate", line -> SheetCell.of(line.rate())),
                SheetColumn.of(f, "statement.currency", _ -> SheetCell.of(currency)),
                SheetColumn.of(f, "statement.reference", _ -> SheetCell.of(page.reference())));
    }

    static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60)).stripTrailingZeros();
    }

    private static String answer(HourLine line) {
        var right = line.right();
        return right == null ? "hours.unanswered" : right ? "hours.right" : "hours.wrong";
    }
}
