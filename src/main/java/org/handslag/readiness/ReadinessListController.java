package org.handslag.readiness;

import java.time.Clock;
import java.util.List;
import org.handslag.offer.Reach;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** How ready the workplaces are that someone reaches, as a list and as a file. */
@Page
class ReadinessListController {
    private final ReadinessRows rows;
    private final Clock clock;
    private final Templates templates;

    ReadinessListController(ReadinessRows rows, Clock clock, Templates templates) {
        this.rows = rows;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/readiness")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see how ready workplaces are; an employer's contact her own")
    ResponseEntity<?> index(Frame f, Form asked) {
        return Answer.page(templates.readinessIndex(f, list(f, asked)));
    }

    @GetMapping("/readiness.{ending}")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "download how ready workplaces are, as she has found it")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var list = list(f, asked);
        return ListFile.of(f, ending, columns(f, list), list.rows()::stream)
                .named(f.t("readiness.title"));
    }

    private ReadinessList list(Frame f, Form asked) {
        var all = rows.rows(Reach.toRead(f.viewer()), ReadinessRows.order(f.home().language()));
        return ReadinessList.of(all, asked.ticked("due"), f.home().today(clock));
    }

    private static List<SheetColumn<ReadinessList.ReadinessRow>> columns(
            Frame f, ReadinessList list) {
        return List.of(
                SheetColumn.of(f, "offer.workplace", row -> SheetCell.of(row.place().name())),
                SheetColumn.of(
                        f,
                        "organisation.organisation",
                        row -> SheetCell.of(row.place().organisationName())),
                SheetColumn.of(
                        f,
                        "readiness.looked-at",
                        row -> SheetCell.of(row.latest() == null ? null : row.latest().day())),
                SheetColumn.of(
                        f,
                        "readiness.in-place",
                        row ->
                                row.latest() == null
                                        ? SheetCell.of("")
                                        : SheetCell.of(row.latest().inPlace())),
                SheetColumn.of(
                        f,
                        "readiness.asked",
                        row ->
                                row.latest() == null
                                        ? SheetCell.of("")
                                        : SheetCell.of(row.latest().asked())),
                SheetColumn.of(f, "readiness.change", row -> SheetCell.of(row.change())),
                SheetColumn.of(
                        f, "readiness.due", row -> SheetCell.of(f.t(row.due(list.today())))));
    }
}
