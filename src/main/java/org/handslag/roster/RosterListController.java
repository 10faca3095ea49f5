package org.handslag.roster;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handslag.journal.Reads;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** Those who can teach: on screen and as a file. */
@Page
class RosterListController {
    private final RosterRows rows;
    private final Reads reads;
    private final Templates templates;

    RosterListController(RosterRows rows, Reads reads, Templates templates) {
        this.rows = rows;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/roster")
    @Allow(value = Who.COORDINATOR, to = "find trainers, guest speakers and providers")
    ResponseEntity<?> index(Frame f, Form asked) {
        var found = found(f, asked);
        var topics = rows.topics(f.home().language()).stream().map(t -> Option.of(t, t)).toList();
        return Answer.page(templates.rosterIndex(f, found, asked, topics));
    }

    @GetMapping("/roster.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the trainers, guest speakers and providers")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var found = found(f, asked);
        return ListFile.of(f, ending, columns(f), found::stream).named(f.t("roster.title"));
    }

    private List<RosterEntry> found(Frame f, Form asked) {
        var found = rows.rows(RosterFilter.read(asked), f.home().language());
        reads.read(
                f.viewer(),
                "roster",
                found.stream()
                        .map(RosterEntry::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return found;
    }

    private static List<SheetColumn<RosterEntry>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "roster.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "roster.kind", row -> SheetCell.of(f.t(row.kind()))),
                SheetColumn.of(
                        f,
                        "roster.topics",
                        row -> SheetCell.of(String.join(", ", row.details().topics()))),
                SheetColumn.of(f, "roster.languages", row -> SheetCell.of(languages(f, row))),
                SheetColumn.of(f, "roster.area", row -> SheetCell.of(row.details().area())),
                SheetColumn.of(f, "roster.fee", row -> SheetCell.of(f.t(row.details().fee()))),
                SheetColumn.of(
                        f,
                        "roster.shown-by-name",
                        row -> SheetCell.of(row.details().shownByName())));
    }

    private static String languages(Frame f, RosterEntry row) {
        return row.details().languages().stream()
                .map((Locale language) -> f.languageName(language))
                .collect(Collectors.joining(", "));
    }
}
