package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Writes tables as the program does. */
final class Written {
    static final List<SheetCell> ROW =
            List.of(
                    SheetCell.of("Lind; Amal"),
                    SheetCell.of(new BigDecimal("7.5")),
                    SheetCell.of(LocalDate.of(2026, 11, 21)),
                    SheetCell.of(Instant.parse("2026-11-21T12:30:00Z")),
                    SheetCell.of(true));
    private static final List<String> HEADINGS = List.of("Namn", "Timmar", "Dag", "När", "Mentor");

    private Written() {}

    static SheetLanguage language(String tag) {
        return new SheetLanguage(
                Locale.forLanguageTag(tag), ZoneId.of("Europe/Stockholm"), "ja", "nej");
    }

    static byte[] write(SheetFormat format, String language, List<SheetCell> row) {
        var columns = IntStream.range(0, row.size()).mapToObj(Written::column).toList();
        var out = new ByteArrayOutputStream();
        new SheetWriter(format, language(language)).write(columns, Stream.of(row), out);
        return out.toByteArray();
    }

    static List<SheetCell> texts(String... texts) {
        return Arrays.stream(texts).map(SheetCell::of).toList();
    }

    static Sheet read(SheetFormat format, byte[] bytes) {
        return Sheet.open(format.fileName("list"), bytes);
    }

    /** One part of a workbook as it lies in the archive. */
    static String part(byte[] workbook, String name) {
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetColumn<List<SheetCell>> column(int index) {
        return new SheetColumn<>(HEADINGS.get(index), row -> row.get(index));
    }
}
