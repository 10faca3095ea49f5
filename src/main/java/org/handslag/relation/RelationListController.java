package org.handslag.relation;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** The employers by how the operator stands with them. */
@Page
class RelationListController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final RelationList list;
    private final Municipalities municipalities;
    private final Responsibles responsibles;
    private final RelationPages pages;
    private final Templates templates;

    RelationListController(
            RelationList list,
            Municipalities municipalities,
            Responsibles responsibles,
            RelationPages pages,
            Templates templates) {
        this.list = list;
        this.municipalities = municipalities;
        this.responsibles = responsibles;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/relations")
    @Allow(value = Who.COORDINATOR, to = "see how the operator stands with its employers")
    ResponseEntity<?> index(Frame f, Form asked) {
        var today = pages.today(f);
        var filter = RelationFilter.read(asked, today);
        var counts =
                list.counts(filter, today).stream()
                        .collect(
                                Collectors.toMap(
                                        RelationList.Counted::state,
                                        RelationList.Counted::count,
                                        Integer::sum,
                                        TreeMap::new));
        var found = counts.values().stream().mapToInt(Integer::intValue).sum();
        var last = Math.max(1, (found + SIZE - 1) / SIZE);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var shown = Math.min(at, last);
        var order = f.home().language();
        var page =
                new RelationListPage(
                        list.rows(filter, today, order, (shown - 1) * SIZE, SIZE),
                        counts,
                        municipalities.all(order),
                        responsibles.candidates(today),
                        shown,
                        last);
        return Answer.page(templates.relationIndex(f, asked, page));
    }

    @GetMapping("/relations.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the employers that she has found")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var today = pages.today(f);
        var filter = RelationFilter.read(asked, today);
        var order = f.home().language();
        return ListFile.of(f, ending, columns(f), () -> list.lines(filter, today, order))
                .named(f.t("relation.file"));
    }

    private static List<SheetColumn<RelationListPage.Row>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "organisation.organisation", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "organisation.sector", row -> SheetCell.of(f.t(row.sector()))),
                SheetColumn.of(
                        f, "organisation.municipality", row -> SheetCell.of(row.municipality())),
                SheetColumn.of(f, "relation.state", row -> SheetCell.of(f.t(row.state()))),
                SheetColumn.of(
                        f,
                        "relation.employees",
                        row ->
                                row.employees() == null
                                        ? SheetCell.of("")
                                        : SheetCell.of(row.employees().longValue())),
                SheetColumn.of(f, "relation.mentors", row -> SheetCell.of(row.mentors())),
                SheetColumn.of(f, "relation.last-contact", row -> SheetCell.of(row.lastContact())),
                SheetColumn.of(f, "relation.responsible", row -> SheetCell.of(row.responsible())));
    }
}
