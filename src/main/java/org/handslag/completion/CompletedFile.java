package org.handslag.completion;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/**
 * The file of who has completed what. An import of people knows its headings, so that it can be
 * handed in where the same people, workplaces and courses are known, or changes nothing.
 */
final class CompletedFile {
    private CompletedFile() {}

    static List<SheetColumn<CompletedRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "completion.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "completion.email", row -> SheetCell.of(row.email())),
                SheetColumn.of(f, "completion.telephone", row -> SheetCell.of(row.telephone())),
                SheetColumn.of(
                        f, "completion.organisation", row -> SheetCell.of(row.organisation())),
                SheetColumn.of(f, "completion.workplace", row -> SheetCell.of(row.workplace())),
                SheetColumn.of(f, "completion.course", row -> SheetCell.of(f.plain(row.course()))),
                SheetColumn.of(f, "completion.completed-on", row -> SheetCell.of(row.on())),
                SheetColumn.of(f, "completion.how-known", row -> SheetCell.of(f.t(row.known()))),
                SheetColumn.of(
                        f, "completion.certificate", row -> SheetCell.of(f.t(row.certificate()))),
                SheetColumn.of(f, "completion.until", row -> SheetCell.of(row.expiry().until())));
    }
}
