package org.handslag.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One line of a table as text. Dates are written as ISO 8601 writes them, numbers with a point and
 * without needless zeros, line breaks as one line feed.
 *
 * @param line where it begins in the file, from 1
 * @param cells at least as many as the header has
 * @param formulas the columns, from 0, whose value a spreadsheet program has computed
 */
public record SheetRow(int line, List<String> cells, Set<Integer> formulas) {
    public SheetRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    /** The text in this column, from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Without the blank cells beyond the header, with blank ones up to it. */
    SheetRow asWideAs(SheetRow header) {
        var width = header.cells().size();
        var last = cells.size();
        while (last > width && cell(last - 1).isBlank()) {
            last--;
        }
        var fitted = new ArrayList<>(cells.subList(0, last));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return new SheetRow(line, fitted, formulas);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
