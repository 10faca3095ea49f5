package org.handslag.sheet;

import java.io.IOException;
import java.util.List;

/**
 * A table while it is being written. It is whole only when it is finished: if the rows end in an
 * error the file must not look complete.
 */
sealed interface WrittenSheet permits CsvSheet, XlsxSheet {
    void header(List<String> headings) throws IOException;

    void row(List<SheetCell> cells) throws IOException;

    void finish() throws IOException;
}
