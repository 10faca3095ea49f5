package org.handslag.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX. Texts stand in their cells, not in a shared list that would grow with the table. */
final class XlsxSheet implements WrittenSheet {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r");
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final SheetLanguage language;
    private int[] widths = {};
    private int row;

    XlsxSheet(OutputStream out, SheetLanguage language) {
        this.out = out;
        this.workbook = new Workbook(out, "Handslag", "1.0");
        this.sheet = workbook.newWorksheet("1");
        this.language = language;
    }

    @Override
    public void header(List<String> headings) {
        widths = new int[headings.size()];
        for (var column = 0; column < headings.size(); column++) {
            text(column, headings.get(column));
            sheet.style(row, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row++;
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (++row % ROWS_IN_MEMORY == 0) {
            setWidths();
            sheet.flush();
        }
    }

    private void write(int column, SheetCell cell) {
        switch (cell) {
            case SheetCell.Text(var text) -> text(column, text);
            case SheetCell.Number(var number) -> {
                sheet.value(row, column, number);
                widen(column, number.toPlainString().length());
            }
            case SheetCell.Day(var day) -> day(column, day);
            case SheetCell.Moment(var moment) -> {
                sheet.value(row, column, language.local(moment));
                sheet.style(row, column).format(MOMENT).set();
                widen(column, MOMENT.length());
            }
            case SheetCell.YesNo(var yes) -> text(column, language.word(yes));
        }
    }

    // Spreadsheet programs know no day before 1900 and count one too many until March of that year.
    private void day(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(column, day.toString());
            return;
        }
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
        widen(column, DAY.length());
    }

    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        var plain = FormulaSigns.keep(LINE_BREAK.matcher(text).replaceAll("\n"));
        var escaped = LIKE_ESCAPE.matcher(plain).replaceAll("_x005F_");
        sheet.inlineString(row, column, shortened(escaped));
        widen(column, text.length());
    }

    private void widen(int column, int characters) {
        widths[column] = Math.max(widths[column], characters);
    }

    // The file begins with its widths, so that only the rows before the first flush have a say.
    private void setWidths() {
        for (var column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column] + 2, NARROWEST, WIDEST));
        }
    }

    // A program that meets a longer one says that the whole file is damaged.
    private static String shortened(String text) {
        return text.length() <= Limits.CHARACTERS
                ? text
                : text.substring(0, Limits.CHARACTERS - 1) + "…";
    }

    @Override
    public void finish() throws IOException {
        setWidths();
        sheet.finish();
        workbook.finish();
        out.flush();
    }
}
