package org.handslag.registered;

import java.util.List;
import java.util.function.Function;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What of each person stands in the file of the list. */
final class RegisteredFile {
    private RegisteredFile() {}

    static List<SheetColumn<RegisteredRow>> columns(Frame f) {
        return List.of(
                column(f, "name", row -> SheetCell.of(row.typed().name())),
                column(f, "workplace", row -> SheetCell.of(row.workplace())),
                column(f, "state", row -> SheetCell.of(f.t(row.state()))),
                column(f, "number", RegisteredFile::number),
                column(f, "offered-until", row -> SheetCell.of(row.offeredUntil())),
                column(f, "email", row -> SheetCell.of(row.typed().email())),
                column(f, "telephone", row -> SheetCell.of(row.typed().telephone())),
                column(f, "reached", row -> SheetCell.of(f.t(row.reachedBy()))),
                column(f, "language", row -> SheetCell.of(f.languageName(row.typed().language()))),
                column(f, "came-in", row -> SheetCell.of(f.t(row.cameIn().how()))),
                column(f, "asked-by", row -> SheetCell.of(row.cameIn().askedBy())),
                column(f, "contact", row -> SheetCell.of(row.cameIn().contact())),
                column(f, "registered-at", row -> SheetCell.of(row.cameIn().at())),
                column(f, "state-since", row -> SheetCell.of(row.since())));
    }

    private static SheetCell number(RegisteredRow row) {
        return row.number() == 0 ? SheetCell.of("") : SheetCell.of(row.number());
    }

    private static SheetColumn<RegisteredRow> column(
            Frame f, String name, Function<RegisteredRow, SheetCell> cell) {
        return new SheetColumn<>(f.t("registered." + name), cell);
    }
}
