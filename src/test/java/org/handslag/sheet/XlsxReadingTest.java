package org.handslag.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.sheet.Sheets.cells;
import static org.handslag.sheet.Sheets.refusal;
import static org.handslag.sheet.Sheets.rows;
import static org.handslag.sheet.Sheets.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>A</v></c><c r=\"B1\" t=\"str\"><v>B</v></c></row>";

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "46701740605, 46701740605",
        "4.6701740605E10, 46701740605",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "-12.50, -12.5",
        "0, 0",
        "-0.0, 0",
        "1E-7, 0.0000001"
    })
    void readsNumbersAsTheyAreShown(String stored, String read) {
        assertThat(cell("<c r=\"A2\"><v>%s</v></c>".formatted(stored))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 46347, 2026-11-21",
        "d/m yyyy, 46347, 2026-11-21",
        "[$-41D]d mmmm yyyy;@, 46347, 2026-11-21",
        "d\\.\\ mmm, 46347.75, 2026-11-21",
        "yyyy-mm-dd hh:mm, 46347.5625, 2026-11-21 13:30",
        "yyyy-mm-dd hh:mm, 46347, 2026-11-21 00:00",
        "yyyy-mm-dd hh:mm:ss, 46347.56255787037, 2026-11-21 13:30:05",
        "hh:mm, 0.5625, 13:30",
        "h:mm AM/PM, 0.5625, 13:30",
        "[h]:mm, 1.5625, 37:30",
        "mmm yyyy, 1, 1900-01-01",
        "yyyy-mm-dd, -1, -1",
        "yyyy-mm-dd, 3000000, 3000000",
        "0.00, 46347, 46347",
        "#\\ ##0\\ &quot;dagar&quot;, 46347, 46347",
        "General, 46347, 46347",
        "[Red]0, 46347, 46347",
        "0000000000, 701740605, 0701740605"
    })
    void tellsDaysAndTimesByTheirFormat(String format, String stored, String read) {
        var row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>%s</v></c></row>".formatted(stored);
        var sheet = xlsx(Workbooks.withFormats(HEADER + row, format));
        assertThat(rows(sheet).getFirst().cell(0)).isEqualTo(read);
    }

    @Test
    void readsTextsSharedInlineAndRich() {
        var texts = "<si><t>Åsa</t></si><si><r><t>ri</t></r><r><t>k</t></r></si>";
        var row =
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C2\" t=\"inlineStr\"><is><t>inne</t></is></c></row>";
        assertThat(cells(xlsx(Workbooks.withTexts(HEADER + row, texts))))
                .containsExactly(List.of("Åsa", "rik", "inne"));
    }

    @Test
    void undoesTheFormatsOwnEscapes() {
        assertThat(cell("<c r=\"A2\" t=\"str\"><v>a_x000D_\nb_x005F_x0041_</v></c>"))
                .isEqualTo("a\nb_x0041_");
    }

    @Test
    void readsTruthValues() {
        assertThat(cell("<c r=\"A2\" t=\"b\"><v>1</v></c>")).isEqualTo("true");
    }

    @Test
    void takesAFormulasValueAndSaysSo() {
        var row =
                "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2.0</v></c>"
                        + "<c r=\"B2\" t=\"str\"><f>A1&amp;\"\"</f><v>text</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>\"\"</f><v></v></c>"
                        + "<c r=\"B3\"><v>5</v></c></row>";
        var rows = rows(xlsx(Workbooks.withRows(HEADER + row)));
        assertThat(rows.getFirst()).isEqualTo(new SheetRow(2, List.of("2", "text"), Set.of(0, 1)));
        assertThat(rows.getLast()).isEqualTo(new SheetRow(3, List.of("", "5"), Set.of(0)));
    }

    @Test
    void refusesAFormulaWithoutValue() {
        assertRefused("<c r=\"B2\"><f>1+1</f></c>", "sheet.refused.formula", "B2");
    }

    @Test
    void refusesErrorsInCells() {
        assertRefused("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", "sheet.refused.cell-error", "A2");
        assertRefused(
                "<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
                "sheet.refused.cell-error",
                "A2");
        assertRefused("<c r=\"A2\"><v>abc</v></c>", "sheet.refused.cell-error", "A2");
        assertRefused("<c r=\"A2\"><v>1E999</v></c>", "sheet.refused.cell-error", "A2");
    }

    @Test
    void keepsTheRowsNumbersAndPassesOverBlankOnes() {
        var row =
                "<row r=\"2\"><c r=\"A2\" s=\"0\"/></row>"
                        + "<row r=\"5\"><c r=\"A5\"><v>1</v></c><c r=\"XFD5\"/></row>";
        var rows = rows(xlsx(Workbooks.withRows(HEADER + row)));
        assertThat(rows).containsExactly(new SheetRow(5, List.of("1", ""), Set.of()));
    }

    @Test
    void readsTheFirstSheetThatCanBeSeen() {
        var parts = Workbooks.parts(HEADER, "", "");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) ->
                        xml.replace(
                                "<sheets>",
                                "<sheets><sheet name=\"0\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/>"));
        assertThat(xlsx(Workbooks.zip(parts)).header()).containsExactly("A", "B");
    }

    @Test
    void knowsTheCalendarThatBeginsIn1904() {
        var row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>44885</v></c></row>";
        var styles =
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        var parts = Workbooks.parts(HEADER + row, "", styles);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(rows(xlsx(Workbooks.zip(parts))).getFirst().cell(0)).isEqualTo("2026-11-21");
    }

    @Test
    void saysNothingOfACharset() {
        assertThat(xlsx(Workbooks.withRows(HEADER)).reading())
                .isEqualTo(new SheetReading(SheetFormat.XLSX, null, false, null));
    }

    private static String cell(String xml) {
        var rows = HEADER + "<row r=\"2\">" + xml + "</row>";
        return rows(xlsx(Workbooks.withRows(rows))).getFirst().cell(0);
    }

    private static void assertRefused(String xml, String key, String cell) {
        var rows = HEADER + "<row r=\"2\">" + xml + "</row>";
        var refusal = refusal("list.xlsx", Workbooks.withRows(rows));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.arguments()).isEqualTo(Map.of("cell", cell));
    }
}
