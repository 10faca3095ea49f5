package org.handslag.sheet;

import java.util.stream.Stream;

/** Where the rows of a file come from. */
sealed interface Source permits CsvSource, XlsxSource {
    SheetReading reading();

    /** All rows with their header, blank ones too. To be closed. */
    Stream<SheetRow> rows();
}
