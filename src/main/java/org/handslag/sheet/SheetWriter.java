package org.handslag.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a table with its header row, one row at a time, so that a long list takes no memory.
 *
 * <p>CSV is UTF-8 with a byte-order mark, by which spreadsheet programs know it, with the delimiter
 * and the decimal sign of the reader's language, days as ISO 8601, and every text kept from
 * becoming a formula. XLSX has real numbers, days and times and a bold header that stays; its texts
 * are texts and need no guard.
 */
public record SheetWriter(SheetFormat format, SheetLanguage language) {

    /** Writes all rows. The stream {@code out} is flushed and left open. */
    public <T> void write(List<SheetColumn<T>> columns, Stream<T> rows, OutputStream out) {
        try {
            var page = page(out);
            page.header(columns.stream().map(SheetColumn::heading).toList());
            var iterator = rows.iterator();
            while (iterator.hasNext()) {
                var row = iterator.next();
                page.row(columns.stream().map(column -> column.cell().apply(row)).toList());
            }
            page.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenSheet page(OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out, language);
            case XLSX -> new XlsxSheet(out, language);
        };
    }
}
