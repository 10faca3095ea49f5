package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.sheet.Sheets.cells;
import static org.handslag.sheet.Sheets.count;
import static org.handslag.sheet.Written.ROW;
import static org.handslag.sheet.Written.part;
import static org.handslag.sheet.Written.texts;
import static org.handslag.sheet.Written.write;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWriterTest {
    @Test
    void csvHasItsMarkAndTheSignsOfTheLanguage() {
        assertThat(new String(write(SheetFormat.CSV, "sv", ROW), UTF_8))
                .isEqualTo(
                        """
                        \uFEFFNamn;Timmar;Dag;När;Mentor\r
                        "Lind; Amal";7,5;2026-11-21;2026-11-21 13:30;ja\r
                        """);
        assertThat(new String(write(SheetFormat.CSV, "en", ROW), UTF_8))
                .isEqualTo(
                        """
                        \uFEFFNamn,Timmar,Dag,När,Mentor\r
                        Lind; Amal,7.5,2026-11-21,2026-11-21 13:30,ja\r
                        """);
        assertThat(Written.language("da").delimiter()).isEqualTo(';');
    }

    @Test
    void csvQuotesAsTheStandardSays() {
        var bytes =
                write(SheetFormat.CSV, "sv", texts("säger \"hej\"", "rad ett\r\nrad två", " x "));
        assertThat(new String(bytes, UTF_8))
                .contains("\"säger \"\"hej\"\"\";\"rad ett\nrad två\";");
    }

    @Test
    void workbookHasRealDaysAndABoldHeaderThatStays() {
        var bytes = write(SheetFormat.XLSX, "sv", ROW);
        assertThat(cells(Sheets.xlsx(bytes)))
                .containsExactly(
                        List.of("Lind; Amal", "7.5", "2026-11-21", "2026-11-21 13:30", "ja"));
        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .contains("<v>46347.0", "ySplit=\"1\"", "state=\"frozen\"", "<cols>");
        assertThat(part(bytes, "xl/styles.xml")).contains("yyyy-mm-dd", "<b/>");
    }

    @Test
    void columnsAreAsWideAsTheirContent() {
        var bytes = write(SheetFormat.XLSX, "sv", texts("x".repeat(30), "x", "x".repeat(500)));
        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .contains("width=\"32.0\"", "width=\"10.0\"", "width=\"60.0\"");
    }

    @ParameterizedTest
    @EnumSource
    void showsMomentsOnTheClockOfTheZone(SheetFormat format) {
        var summer = SheetCell.of(java.time.Instant.parse("2026-07-01T22:30:05Z"));
        var sheet = Written.read(format, write(format, "sv", List.of(summer)));
        assertThat(cells(sheet)).containsExactly(List.of("2026-07-02 00:30:05"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesEmptyWhatIsUnknown(SheetFormat format) {
        var row =
                List.of(
                        SheetCell.of((String) null),
                        SheetCell.of((LocalDate) null),
                        SheetCell.of(1));
        assertThat(cells(Written.read(format, write(format, "sv", row))))
                .containsExactly(List.of("", "", "1"));
    }

    @ParameterizedTest
    @EnumSource
    void writesDaysBeforeSpreadsheetsBegin(SheetFormat format) {
        var row =
                List.of(
                        SheetCell.of(LocalDate.of(1899, 12, 31)),
                        SheetCell.of(LocalDate.of(1900, 3, 1)));
        assertThat(cells(Written.read(format, write(format, "sv", row))))
                .containsExactly(List.of("1899-12-31", "1900-03-01"));
    }

    @Test
    void aTextStaysATextInAWorkbook() {
        var bytes = write(SheetFormat.XLSX, "sv", texts("=1+1", "+46 31 390 06 01", "-"));
        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>", "'")
                .contains("<is><t>=1+1</t></is>", "<is><t>+46 31 390 06 01</t></is>");
    }

    @Test
    void aTextTooLongForAWorkbookIsCutAndSaysSo() {
        var read =
                cells(Sheets.xlsx(write(SheetFormat.XLSX, "sv", texts("x".repeat(40_000)))))
                        .getFirst();
        assertThat(read.getFirst()).hasSize(32_767).endsWith("x…");
    }

    @ParameterizedTest
    @EnumSource
    void writesAHundredThousandRows(SheetFormat format) {
        var out = new ByteArrayOutputStream();
        var rows = IntStream.range(0, 100_000).mapToObj(i -> "Person " + i);
        new SheetWriter(format, Written.language("sv"))
                .write(
                        List.of(new SheetColumn<>("Namn", (String name) -> SheetCell.of(name))),
                        rows,
                        out);
        assertThat(count(Written.read(format, out.toByteArray()))).isEqualTo(100_000);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorInTheRowsLeavesNoWholeFile(SheetFormat format) {
        var out = new ByteArrayOutputStream();
        var columns = List.of(new SheetColumn<Integer>("A", n -> SheetCell.of(10 / n)));
        var writer = new SheetWriter(format, Written.language("sv"));
        assertThatThrownBy(() -> writer.write(columns, Stream.of(2, 1, 0), out))
                .isInstanceOf(ArithmeticException.class);
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void tellsItsNameAndType() {
        assertThat(SheetFormat.CSV.fileName("deltagare")).isEqualTo("deltagare.csv");
        assertThat(SheetFormat.XLSX.fileName("deltagare")).isEqualTo("deltagare.xlsx");
        assertThat(SheetFormat.CSV.contentType()).isEqualTo("text/csv; charset=UTF-8");
    }
}
