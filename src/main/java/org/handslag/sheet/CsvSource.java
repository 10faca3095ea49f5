package org.handslag.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.handslag.scope.Refusal;

/** The rows of a text file. */
record CsvSource(String text, SheetReading reading, char delimiter) implements Source {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\s*<(!doctype|!--|\\?xml|html|head|body|meta|script|style|table|svg)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    static CsvSource of(String fileName, byte[] bytes) {
        var encoding = Encoding.of(bytes);
        if (encoding.text().indexOf('\0') >= 0) {
            throw FileKind.lying(fileName, FileKind.BINARY);
        }
        if (MARKUP.matcher(encoding.text()).lookingAt()) {
            throw FileKind.lying(fileName, FileKind.WEB_PAGE);
        }
        var delimiter = Delimiter.of(encoding.text());
        var reading =
                new SheetReading(
                        SheetFormat.CSV, encoding.charset(), encoding.assumed(), delimiter);
        return new CsvSource(encoding.text(), reading, delimiter);
    }

    /** RFC 4180 with this delimiter. An empty line counts, so that line numbers are right. */
    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }

    @Override
    public Stream<SheetRow> rows() {
        try {
            var parser = CSVParser.parse(new StringReader(text), format(delimiter));
            var rows =
                    parser.stream()
                            .map(record -> row(parser, record))
                            .filter(row -> !isDelimiterLine(row))
                            .onClose(() -> close(parser));
            return Careful.over(rows, _ -> brokenQuotes(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(CSVParser parser, CSVRecord record) {
        var breaks = record.stream().mapToLong(cell -> LINE_BREAK.matcher(cell).results().count());
        var line = parser.getCurrentLineNumber() - breaks.sum();
        return new SheetRow((int) line, record.stream().map(CsvSource::plain).toList(), Set.of());
    }

    private static String plain(String cell) {
        return FormulaSigns.restore(LINE_BREAK.matcher(cell).replaceAll("\n"));
    }

    // Spreadsheet programs write "sep=;" into the first line and read it as a setting.
    private boolean isDelimiterLine(SheetRow row) {
        return row.line() == 1 && row.cells().equals(List.of("sep=", ""));
    }

    private static Refusal brokenQuotes(CSVParser parser) {
        return new Refusal("sheet.refused.quotes", Map.of("line", parser.getCurrentLineNumber()));
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
