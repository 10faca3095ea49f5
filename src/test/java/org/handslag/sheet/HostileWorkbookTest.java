package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.sheet.Sheets.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>A</v></c></row>";

    @Test
    void refusesADecompressionBomb() throws IOException {
        assertRefused(padded("xl/media/x.bin", 100, false), "sheet.refused.unpacked");
        assertRefused(padded("xl/worksheets/sheet1.xml", 100, false), "sheet.refused.unpacked");
    }

    @Test
    void refusesMoreThanATableNeedsAtAnyRatio() throws IOException {
        var bytes = padded("xl/worksheets/sheet1.xml", 121, true);
        assertThat(bytes.length * 200L).isGreaterThan(121L * 1024 * 1024);
        assertRefused(bytes, "sheet.refused.unpacked");
    }

    @Test
    void refusesThousandsOfParts() {
        var parts = new LinkedHashMap<>(Workbooks.parts(HEADER, "", ""));
        for (var i = 0; i < 1_000; i++) {
            parts.put("x" + i, "");
        }
        assertRefused(Workbooks.zip(parts), "sheet.refused.unpacked");
    }

    @Test
    void refusesACellInColumnTwoBillion() {
        assertRefused(row("<c r=\"ZZZZZZZ2\"><v>1</v></c>"), "sheet.refused.broken");
        assertRefused(row("<c r=\"-1\"><v>1</v></c>"), "sheet.refused.broken");
    }

    @Test
    void refusesATextThatIsNotThere() {
        assertRefused(row("<c r=\"A2\" t=\"s\"><v>2000000000</v></c>"), "sheet.refused.broken");
        assertRefused(
                row("<c r=\"A2\" t=\"s\"><v>99999999999999999999</v></c>"), "sheet.refused.broken");
        assertRefused(row("<c r=\"A2\" t=\"s\"><v>x</v></c>"), "sheet.refused.broken");
    }

    @Test
    void refusesEndlessFormulas() {
        var array = "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>";
        assertRefused(row(array.repeat(101)), "sheet.refused.formulas");
        assertRefused(
                row("<c><f>" + "A".repeat(8_193) + "</f><v>1</v></c>"), "sheet.refused.formulas");
    }

    @Test
    void refusesAMillionCharactersInACell() {
        var text = "x".repeat(1_000_000);
        assertRefused(
                row("<c r=\"A2\" t=\"str\"><v>" + text + "</v></c>"), "sheet.refused.cell-long");
        var shared =
                Workbooks.withTexts(
                        HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>",
                        "<si><t>" + text + "</t></si>");
        assertRefused(shared, "sheet.refused.cell-long");
    }

    @Test
    void refusesTooManyRowsAndColumns() {
        var rows = "<row><c><v>1</v></c></row>".repeat(200_001);
        assertRefused(Workbooks.withRows(HEADER + rows), "sheet.refused.rows");
        assertRefused(row("<c r=\"GS2\"><v>1</v></c>"), "sheet.refused.columns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet>&x;</worksheet>",
                "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\">]><worksheet>&x;</worksheet>",
                "<worksheet><sheetData><row>",
                "no xml at all",
                ""
            })
    void refusesXmlThatIsBrokenOrReachesOut(String xml) {
        var parts = Workbooks.parts(HEADER, "", "");
        parts.put("xl/worksheets/sheet1.xml", xml);
        assertThat(refusal("list.xlsx", Workbooks.zip(parts)).key())
                .isIn("sheet.refused.broken", "sheet.refused.empty");
    }

    @Test
    void refusesAWorkbookWithoutItsParts() {
        for (var part : Workbooks.parts(HEADER, "", "").keySet()) {
            var parts = Workbooks.parts(HEADER, "", "");
            parts.remove(part);
            assertThat(refusal("list.xlsx", Workbooks.zip(parts)).key())
                    .isIn("sheet.refused.broken", "sheet.refused.lying");
        }
    }

    @Test
    void refusesWhateverHasBeenCutOff() {
        var whole = row("<c r=\"A2\"><v>1</v></c>");
        for (var length = 4; length < whole.length; length += 7) {
            assertThat(refusal("list.xlsx", Arrays.copyOf(whole, length)).key())
                    .isEqualTo("sheet.refused.broken");
        }
    }

    @Test
    void refusesAnArchiveThatIsNone() {
        assertRefused("PK\3\4 and then nothing".getBytes(ISO_8859_1), "sheet.refused.broken");
    }

    private static byte[] row(String cells) {
        return Workbooks.withRows(HEADER + "<row r=\"2\">" + cells + "</row>");
    }

    // One part is blown up: the same megabyte over and over, of blanks or of something that packs
    // less well.
    private static byte[] padded(String name, int megabytes, boolean wild) throws IOException {
        var parts = Workbooks.parts(HEADER, "", "");
        parts.put(name, "<worksheet>");
        var random = new Random(1);
        var megabyte = new byte[1024 * 1024];
        for (var i = 0; i < megabyte.length; i++) {
            megabyte[i] = (byte) (wild && random.nextInt(40) == 0 ? 'x' : ' ');
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(ISO_8859_1));
                for (var i = 0; part.getKey().equals(name) && i < megabytes; i++) {
                    zip.write(megabyte);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThat(refusal("list.xlsx", bytes).key()).isEqualTo(key);
    }
}
