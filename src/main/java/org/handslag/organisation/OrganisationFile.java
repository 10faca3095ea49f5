package org.handslag.organisation;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/**
 * The file of organisations with their workplaces. An import knows each of its headings and words,
 * so that handing it in again changes nothing.
 */
final class OrganisationFile {
    private OrganisationFile() {}

    static List<SheetColumn<OrganisationLine>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "organisation.organisation", line -> SheetCell.of(line.name())),
                SheetColumn.of(f, "organisation.sector", line -> SheetCell.of(f.t(line.sector()))),
                SheetColumn.of(
                        f, "organisation.country", line -> SheetCell.of(f.t(line.country()))),
                SheetColumn.of(f, "organisation.number", line -> SheetCell.of(line.shownNumber())),
                SheetColumn.of(
                        f, "organisation.municipality", line -> SheetCell.of(line.municipality())),
                SheetColumn.of(f, "organisation.workplace", line -> SheetCell.of(line.workplace())),
                SheetColumn.of(
                        f, "organisation.street", line -> SheetCell.of(line.address().street())),
                SheetColumn.of(
                        f,
                        "organisation.postal-code",
                        line -> SheetCell.of(line.address().postalCode())),
                SheetColumn.of(
                        f, "organisation.city", line -> SheetCell.of(line.address().city())));
    }
}
