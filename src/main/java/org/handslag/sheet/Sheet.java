package org.handslag.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handslag.scope.Refusal;

/**
 * A table that someone has handed in. The first line that is not blank is its header; blank lines
 * are passed over, the lines after them keep their numbers.
 *
 * <p>Rows are read anew for every question and one at a time, so that a long table takes no more
 * memory than the file itself.
 */
public final class Sheet {
    private final Source source;
    private final SheetRow header;

    private Sheet(Source source, SheetRow header) {
        this.source = source;
        this.header = header;
    }

    /**
     * Looks at the whole file before anything in it is believed.
     *
     * @throws Refusal when it is too large, empty, damaged, or not what its name says
     */
    public static Sheet open(String fileName, byte[] bytes) {
        Limits.checkSize(bytes);
        var source =
                switch (FileKind.named(fileName, bytes)) {
                    case XLSX -> XlsxSource.of(fileName, bytes);
                    default -> CsvSource.of(fileName, bytes);
                };
        try (var rows = rows(source)) {
            var header = rows.findFirst().orElseThrow(() -> new Refusal("sheet.refused.empty"));
            return new Sheet(source, header);
        }
    }

    public SheetReading reading() {
        return source.reading();
    }

    /** The headings without the space around them. */
    public List<String> header() {
        return header.cells().stream().map(String::strip).toList();
    }

    /**
     * Lets {@code reader} go through the lines below the header once, lazily.
     *
     * @throws Refusal from within the stream when a line goes beyond a limit or cannot be read
     */
    public <T> T rows(Function<Stream<SheetRow>, T> reader) {
        try (var rows = rows(source)) {
            var limits = new Limits();
            return reader.apply(rows.skip(1).map(limits::admit).map(row -> row.asWideAs(header)));
        }
    }

    private static Stream<SheetRow> rows(Source source) {
        return source.rows().map(Limits::check).filter(row -> !row.isBlank());
    }
}
