package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.sheet.Sheets.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {
    private static final byte[] WORKBOOK =
            Workbooks.withRows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>A</v></c></row>");

    @Test
    void aWorkbookIsNoCsvAndACsvNoWorkbook() {
        assertLying("list.csv", WORKBOOK, FileKind.XLSX);
        assertLying("list.xlsx", "A;B\n1;2\n".getBytes(UTF_8), FileKind.TEXT);
    }

    @Test
    void aPictureIsNoTable() {
        var png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
        assertLying("list.csv", png, FileKind.PICTURE);
        assertLying("list.xlsx", png, FileKind.PICTURE);
        assertLying("list.csv", "\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1), FileKind.PICTURE);
    }

    @Test
    void anOldWorkbookIsToldApart() {
        var ole = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1xx".getBytes(ISO_8859_1);
        for (var name : new String[] {"list.xlsx", "list.csv"}) {
            assertThat(refusal(name, ole).key()).isEqualTo("sheet.refused.old-excel");
        }
    }

    @Test
    void aWebPageIsNoTable() {
        assertLying("list.csv", "<!DOCTYPE html><table>".getBytes(UTF_8), FileKind.WEB_PAGE);
        assertLying("list.csv", "\uFEFF\n <HTML lang='sv'>".getBytes(UTF_8), FileKind.WEB_PAGE);
        assertLying(
                "list.csv", "<?xml version='1.0'?><Workbook>".getBytes(UTF_8), FileKind.WEB_PAGE);
    }

    @Test
    void otherDocumentsAreNoTables() throws IOException {
        assertLying("list.csv", "%PDF-1.7".getBytes(UTF_8), FileKind.PDF);
        assertLying("list.csv", "{\\rtf1 A;B}".getBytes(UTF_8), FileKind.RICH_TEXT);
        assertLying(
                "list.xlsx", Workbooks.zip(Map.of("word/document.xml", "<a/>")), FileKind.ARCHIVE);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("A;B\n".getBytes(UTF_8));
        }
        assertLying("list.csv", packed.toByteArray(), FileKind.ARCHIVE);
    }

    @Test
    void zerosAreNoText() {
        assertLying("list.csv", "A;B\n1;\0\n".getBytes(UTF_8), FileKind.BINARY);
        assertLying("list.csv", new byte[5_000], FileKind.BINARY);
    }

    @Test
    void aNameMustTellTheKind() {
        for (var name : new String[] {"list", "list.xls", "list.xlsm", "list.ods", "csv", ""}) {
            assertThat(refusal(name, "A;B\n".getBytes(UTF_8)).key())
                    .isEqualTo("sheet.refused.type");
        }
        assertThat(Sheet.open(" LIST.CSV ", "A;B\n".getBytes(UTF_8)).header()).hasSize(2);
        assertThat(Sheet.open("list.TXT", "A;B\n".getBytes(UTF_8)).header()).hasSize(2);
    }

    private static void assertLying(String name, byte[] bytes, FileKind found) {
        var refusal = refusal(name, bytes);
        assertThat(refusal.key()).isEqualTo("sheet.refused.lying");
        assertThat(refusal.arguments()).isEqualTo(Map.of("name", name, "found", found.name()));
    }
}
