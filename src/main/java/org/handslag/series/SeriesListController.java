package org.handslag.series;

import java.time.Clock;
import java.util.List;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The series: on screen and as a file. */
@Page
class SeriesListController {
    private final SeriesList list;
    private final Templates templates;
    private final Clock clock;

    SeriesListController(SeriesList list, Templates templates, Clock clock) {
        this.list = list;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/series")
    @Allow(value = Who.COORDINATOR, to = "see which series of course dates there are")
    ResponseEntity<?> index(Frame f) {
        var programmes = f.viewer().programmes(Role.COORDINATOR);
        return Answer.page(templates.seriesIndex(f, list.rows(programmes, clock.instant())));
    }

    @GetMapping("/series.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the series of course dates")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var programmes = f.viewer().programmes(Role.COORDINATOR);
        return ListFile.of(
                        f,
                        ending,
                        columns(f),
                        () -> list.rows(programmes, clock.instant()).stream())
                .named(f.t("series.all"));
    }

    private static List<SheetColumn<SeriesRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "office.course", row -> SheetCell.of(f.plain(row.course()))),
                SheetColumn.of(f, "series.rhythm", row -> SheetCell.of(told(f, row.pace()))),
                SheetColumn.of(f, "series.dates", row -> SheetCell.of(row.dates())),
                SheetColumn.of(f, "series.drafts", row -> SheetCell.of(row.drafts())),
                SheetColumn.of(f, "series.next", row -> SheetCell.of(row.next())),
                SheetColumn.of(f, "series.is-over", row -> SheetCell.of(row.ended())));
    }

    private static String told(Frame f, Pace pace) {
        return f.t("series.pace." + pace.rhythm(), "n", pace.every());
    }
}
