package org.handslag.sheet;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A list on its way out as a file: its rows are read and written one by one, when the page's own
 * unit of work is over.
 *
 * @param rows asked for once, in a read-only transaction; note before it whom the reader sees
 */
public record ListFile<T>(
        SheetFormat format,
        SheetLanguage language,
        List<SheetColumn<T>> columns,
        Supplier<Stream<T>> rows) {

    /**
     * For this page's reader.
     *
     * @param ending of the address that was asked for
     * @throws NotVisible when we write no file that ends so
     */
    public static <T> ListFile<T> of(
            Frame frame, String ending, List<SheetColumn<T>> columns, Supplier<Stream<T>> rows) {
        var format = SheetFormat.ending(ending).orElseThrow(NotVisible::new);
        return new ListFile<>(format, SheetLanguage.of(frame), columns, rows);
    }

    /** The answer of a controller: downloaded under this name, kept by no cache. */
    public ResponseEntity<?> named(String name) {
        var disposition =
                ContentDisposition.attachment()
                        .filename(format.fileName(name), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(this);
    }

    void write(OutputStream out) {
        try (var all = rows.get()) {
            new SheetWriter(format, language).write(columns, all, out);
        }
    }
}
