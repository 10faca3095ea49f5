package org.handslag.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of a workbook's first visible sheet. Of merged cells the first has the value. A formula
 * gives the value that the spreadsheet program computed last.
 */
record XlsxSource(byte[] bytes) implements Source {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    static XlsxSource of(String fileName, byte[] bytes) {
        try {
            var scan = new XlsxScan();
            var parts = ZipLimits.check(bytes, scan);
            if (parts.stream().noneMatch(part -> part.equalsIgnoreCase("xl/workbook.xml"))) {
                throw FileKind.lying(fileName, FileKind.ARCHIVE);
            }
            scan.conclude();
            return new XlsxSource(bytes);
        } catch (IOException e) {
            throw XlsxScan.broken();
        }
    }

    @Override
    public SheetReading reading() {
        return new SheetReading(SheetFormat.XLSX, null, false, null);
    }

    @Override
    public Stream<SheetRow> rows() {
        try {
            var workbook = workbook();
            var sheet =
                    workbook.getSheets()
                            .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow(XlsxScan::broken);
            var rows = sheet.openStream().map(XlsxSource::row).onClose(() -> close(workbook));
            return Careful.over(rows, _ -> XlsxScan.broken());
        } catch (IOException | ExcelReaderException e) {
            throw XlsxScan.broken();
        }
    }

    // A workbook without a styles part is allowed, but not read together with its formats.
    private ReadableWorkbook workbook() throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), PLAIN);
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        var formulas = new HashSet<Integer>();
        for (var column = 0; column < width(row); column++) {
            var cell = row.getOptionalCell(column);
            cells.add(cell.map(XlsxCell::text).orElse(""));
            if (cell.map(Cell::getFormula).isPresent()) {
                formulas.add(column);
            }
        }
        return new SheetRow(row.getRowNum(), cells, formulas);
    }

    // Whole rows may be coloured to the last column; what is empty at the end does not count.
    private static int width(Row row) {
        var width = row.getCellCount();
        while (width > 0 && row.getOptionalCell(width - 1).filter(XlsxSource::says).isEmpty()) {
            width--;
        }
        return width;
    }

    private static boolean says(Cell cell) {
        return cell.getType() != CellType.EMPTY;
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
