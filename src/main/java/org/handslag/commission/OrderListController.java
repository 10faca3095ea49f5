package org.handslag.commission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.Role;
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

/** The courses that have been ordered, and whom each waits for. */
@Page
class OrderListController {
    private final OrderList list;
    private final Templates templates;
    private final Clock clock;

    OrderListController(OrderList list, Templates templates, Clock clock) {
        this.list = list;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/orders")
    @Allow(value = Who.COORDINATOR, to = "find the courses that were ordered")
    ResponseEntity<?> index(Frame f, Form asked) {
        return Answer.page(templates.commissionIndex(f, asked, rows(f, asked)));
    }

    @GetMapping("/orders.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the orders that she has found")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var rows = rows(f, asked);
        return ListFile.of(f, ending, columns(f), rows::stream).named(f.t("commission.file"));
    }

    private List<OrderRow> rows(Frame f, Form asked) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, f.home().zone());
        var hers = f.viewer().programmes(Role.COORDINATOR);
        return list.rows(hers, OrderFilter.read(asked), now, today);
    }

    private static List<SheetColumn<OrderRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "commission.orderer", row -> SheetCell.of(row.organisation())),
                SheetColumn.of(f, "commission.contact", row -> SheetCell.of(row.contact())),
                SheetColumn.of(f, "commission.host", row -> SheetCell.of(row.host())),
                SheetColumn.of(f, "commission.state", row -> SheetCell.of(f.t(row.state()))),
                SheetColumn.of(f, "commission.waits", row -> SheetCell.of(f.t(row.waitsFor()))),
                SheetColumn.of(f, "commission.day", row -> SheetCell.of(row.next())),
                SheetColumn.of(f, "commission.seats", row -> SheetCell.of(row.seats())),
                SheetColumn.of(f, "commission.taken", row -> SheetCell.of(row.taken())),
                SheetColumn.of(f, "commission.since", row -> SheetCell.of(row.since())));
    }
}
