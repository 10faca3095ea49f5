package org.handslag.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV. */
final class CsvSheet implements WrittenSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r");
    private final CSVPrinter printer;
    private final SheetLanguage language;

    CsvSheet(OutputStream out, SheetLanguage language) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setDelimiter(language.delimiter()).get();
        this.printer = new CSVPrinter(writer, format);
        this.language = language;
    }

    @Override
    public void header(List<String> headings) throws IOException {
        printer.printRecord(headings.stream().map(CsvSheet::plain).toList());
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        printer.printRecord(cells.stream().map(this::text).toList());
    }

    private String text(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text(var text) -> plain(text);
            case SheetCell.Number(var number) ->
                    number.toPlainString().replace('.', language.decimalSign());
            case SheetCell.Day(var day) -> day.toString();
            case SheetCell.Moment(var moment) -> {
                var local = language.local(moment);
                yield local.toLocalDate() + " " + XlsxFormat.clock(local.toLocalTime());
            }
            case SheetCell.YesNo(var yes) -> plain(language.word(yes));
        };
    }

    private static String plain(String text) {
        return FormulaSigns.guard(LINE_BREAK.matcher(text).replaceAll("\n"));
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
