package org.handslag.offer;

import java.util.List;
import java.util.Map;
import org.handslag.offer.OfferListPage.OfferRow;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.Texts;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** The list of offers as a file. */
final class OfferFile {
    private OfferFile() {}

    static List<SheetColumn<OfferRow>> columns(Frame f, Map<PlacementTypeId, Texts> kinds) {
        return List.of(
                SheetColumn.of(f, "offer.workplace", row -> SheetCell.of(row.place().name())),
                SheetColumn.of(
                        f,
                        "organisation.organisation",
                        row -> SheetCell.of(row.place().organisationName())),
                SheetColumn.of(
                        f,
                        "organisation.municipality",
                        row -> SheetCell.of(row.place().municipality())),
                SheetColumn.of(f, "offer.trade", row -> SheetCell.of(f.plain(row.trade()))),
                SheetColumn.of(f, "offer.places", row -> SheetCell.of(row.places())),
                SheetColumn.of(f, "offer.from", row -> SheetCell.of(row.period().from())),
                SheetColumn.of(f, "offer.until", row -> SheetCell.of(row.period().until())),
                SheetColumn.of(f, "offer.kinds", row -> SheetCell.of(row.kindsIn(f, kinds))),
                SheetColumn.of(f, "offer.languages", row -> SheetCell.of(row.languagesIn(f))),
                SheetColumn.of(f, "offer.state", row -> SheetCell.of(f.t(row.state()))),
                SheetColumn.of(f, "offer.adjustments", row -> SheetCell.of(row.offered())),
                SheetColumn.of(f, "offer.verified-of", row -> SheetCell.of(row.verified())),
                SheetColumn.of(f, "offer.seen-first", row -> SheetCell.of(row.seen())));
    }
}
