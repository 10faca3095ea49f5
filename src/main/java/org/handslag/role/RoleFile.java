package org.handslag.role;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What of each role stands in the file of the list. */
final class RoleFile {
    private RoleFile() {}

    static List<SheetColumn<RoleRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "role.person", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "role.role", row -> SheetCell.of(f.t(row.role()))),
                SheetColumn.of(f, "role.where", row -> SheetCell.of(row.where(f))),
                SheetColumn.of(f, "role.from", row -> SheetCell.of(row.from())),
                SheetColumn.of(f, "role.until", row -> SheetCell.of(row.until())));
    }
}
