package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks by hand, such as spreadsheet programs and enemies make them. */
final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";

    private Workbooks() {}

    /** A workbook whose only sheet has these rows, as XML. */
    static byte[] withRows(String rows) {
        return zip(parts(rows, "", ""));
    }

    static byte[] withTexts(String rows, String texts) {
        return zip(parts(rows, texts, ""));
    }

    /**
     * @param formats the codes of number formats; a cell refers to them by s="1", s="2", …
     */
    static byte[] withFormats(String rows, String... formats) {
        var codes = new StringBuilder();
        var cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (var i = 0; i < formats.length; i++) {
            codes.append(
                    "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, formats[i]));
            cells.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
        }
        var styles =
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>";
        return zip(parts(rows, "", styles.formatted(MAIN, codes, cells)));
    }

    static Map<String, String> parts(String rows, String texts, String styles) {
        var parts = new LinkedHashMap<String, String>();
        var types = new StringBuilder(override("/xl/workbook.xml", "sheet.main"));
        if (!texts.isEmpty()) {
            types.append(override("/xl/sharedStrings.xml", "sharedStrings"));
            parts.put("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, texts));
        }
        if (!styles.isEmpty()) {
            types.append(override("/xl/styles.xml", "styles"));
            parts.put("xl/styles.xml", styles);
        }
        parts.put("[Content_Types].xml", "<Types>" + types + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(MAIN, RELATIONS));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(MAIN, rows));
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>"
                .formatted(part, TYPE.formatted(type));
    }
}
