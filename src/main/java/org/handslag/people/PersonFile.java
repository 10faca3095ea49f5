package org.handslag.people;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What of each person stands in the file of the list. */
final class PersonFile {
    private PersonFile() {}

    static List<SheetColumn<PersonRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "people.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "people.email", row -> SheetCell.of(row.email())),
                SheetColumn.of(f, "people.telephone", row -> SheetCell.of(row.telephone())),
                SheetColumn.of(f, "people.street", row -> SheetCell.of(row.address().street())),
                SheetColumn.of(
                        f, "people.postal-code", row -> SheetCell.of(row.address().postalCode())),
                SheetColumn.of(f, "people.city", row -> SheetCell.of(row.address().city())),
                SheetColumn.of(
                        f, "people.language", row -> SheetCell.of(f.languageName(row.language()))),
                SheetColumn.of(f, "people.workplaces", row -> SheetCell.of(row.workplaces())));
    }
}
