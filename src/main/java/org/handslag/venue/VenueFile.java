package org.handslag.venue;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What of each place stands in the file of the register. */
final class VenueFile {
    private VenueFile() {}

    static List<SheetColumn<VenueRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "venue.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "venue.street", row -> SheetCell.of(row.address().street())),
                SheetColumn.of(
                        f, "venue.postal-code", row -> SheetCell.of(row.address().postalCode())),
                SheetColumn.of(f, "venue.city", row -> SheetCell.of(row.city())),
                SheetColumn.of(f, "venue.told", row -> SheetCell.of(row.known())),
                SheetColumn.of(f, "venue.to-tell", _ -> SheetCell.of(Inventory.items().size())),
                SheetColumn.of(f, "venue.look-again", row -> SheetCell.of(row.old())));
    }
}
