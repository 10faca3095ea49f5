package org.handslag.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.handslag.mentorship.Circles;
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

/** The statements of a month of all mentorships that a coordinator runs. */
@Page
class StatementListController {
    private static final int MONTHS = 24;

    private final StatementList list;
    private final Circles circles;
    private final Templates templates;

    StatementListController(StatementList list, Circles circles, Templates templates) {
        this.list = list;
        this.circles = circles;
        this.templates = templates;
    }

    @GetMapping("/statements")
    @Allow(
            value = Who.COORDINATOR,
            to = "see the statements of hours of a month, by where they stand",
            confirmed = true)
    ResponseEntity<?> index(Frame f, Form asked) {
        var now = YearMonth.from(circles.today(f));
        var filter = MonthFilter.read(asked, now);
        var form = Form.empty().fill("month", filter.month()).fill("state", filter.state());
        var months =
                Stream.iterate(now, one -> one.minusMonths(1))
                        .limit(MONTHS)
                        .map(one -> Option.of(one, f.month(one)))
                        .toList();
        return Answer.page(
                templates.statementList(f, form, months, list.ofAll(f, filter, page(asked))));
    }

    @GetMapping("/statements.{ending}")
    @Allow(
            value = Who.COORDINATOR,
            to = "download the list of statements of hours of a month",
            confirmed = true)
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var filter = MonthFilter.read(asked, YearMonth.from(circles.today(f)));
        return ListFile.of(f, ending, columns(f), () -> list.ofAll(f, filter))
                .named(f.t("statement.list-file", "month", filter.month().toString()));
    }

    private static int page(Form asked) {
        var typed = asked.value("page");
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private static List<SheetColumn<StatementRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "statement.workplace", row -> SheetCell.of(row.workplace())),
                SheetColumn.of(f, "hours.mentor", row -> SheetCell.of(row.mentor())),
                SheetColumn.of(f, "statement.reference", row -> SheetCell.of(row.reference())),
                SheetColumn.of(f, "hours.month", row -> SheetCell.of(row.month().toString())),
                hours(f, "hours.granted", row -> row.content().granted()),
                hours(f, "hours.given", row -> row.content().given()),
                hours(f, "hours.confirmed", row -> row.content().confirmed()),
                SheetColumn.of(
                        f,
                        "statement.cost",
                        row -> SheetCell.of(row.content().cost().orElse(null))),
                SheetColumn.of(
                        f, "statement.currency", row -> SheetCell.of(row.content().currency())),
                SheetColumn.of(f, "statement.state", row -> SheetCell.of(f.t(row.state()))));
    }

    private static SheetColumn<StatementRow> hours(
            Frame f, String heading, ToIntFunction<StatementRow> minutes) {
        return SheetColumn.of(
                f,
                heading,
                row -> SheetCell.of(StatementFileController.hours(minutes.applyAsInt(row))));
    }
}
