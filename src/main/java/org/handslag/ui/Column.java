package org.handslag.ui;

import org.jspecify.annotations.Nullable;

/**
 * The head of a table's column.
 *
 * @param sort address of the page sorted by this column, or null
 * @param order "ascending" or "descending" when the page is sorted by it, or null
 */
public record Column(String label, boolean number, @Nullable String sort, @Nullable String order) {

    public static Column text(String label) {
        return new Column(label, false, null, null);
    }

    /** Numbers stand to the end, so that they can be compared by eye. */
    public static Column number(String label) {
        return new Column(label, true, null, null);
    }

    public Column sorted(String address, @Nullable String order) {
        return new Column(label, number, address, order);
    }
}
