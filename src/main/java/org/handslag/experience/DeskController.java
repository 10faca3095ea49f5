package org.handslag.experience;

import java.util.List;
import java.util.Objects;
import org.handslag.journal.Reads;
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

/** The cards that were sent: what waits to be read, and what stands in the bank. */
@Page
class DeskController {
    private final DeskRows rows;
    private final Reads reads;
    private final Templates templates;

    DeskController(DeskRows rows, Reads reads, Templates templates) {
        this.rows = rows;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/experiences")
    @Allow(value = Who.COORDINATOR, to = "see which experience cards wait to be reviewed")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.experienceDesk(f, noted(f)));
    }

    @GetMapping("/experiences.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the experience cards that were sent")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var all = noted(f);
        return ListFile.of(f, ending, columns(f), all::stream).named(f.t("experience.file"));
    }

    private List<DeskRow> noted(Frame f) {
        var all = rows.all();
        reads.read(
                f.viewer(),
                "experiences",
                all.stream().map(DeskRow::writer).filter(Objects::nonNull).toList());
        return all;
    }

    private static List<SheetColumn<DeskRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "experience.writer", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "experience.state", row -> SheetCell.of(f.t(row.state()))),
                SheetColumn.of(f, "experience.since", row -> SheetCell.of(row.since())),
                SheetColumn.of(
                        f,
                        "experience.language",
                        row -> SheetCell.of(f.languageName(row.language()))),
                SheetColumn.of(
                        f, "experience.situation", row -> SheetCell.of(row.story().situation())),
                SheetColumn.of(f, "experience.done-label", row -> SheetCell.of(row.story().done())),
                SheetColumn.of(f, "experience.hard", row -> SheetCell.of(row.story().hard())),
                SheetColumn.of(f, "experience.won", row -> SheetCell.of(row.story().won())));
    }
}
