package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.handslag.scope.Refusal;

/** Opens and reads what a test has written. */
final class Sheets {
    private Sheets() {}

    static Sheet csv(String text) {
        return Sheet.open("list.csv", text.getBytes(UTF_8));
    }

    static Sheet xlsx(byte[] bytes) {
        return Sheet.open("list.xlsx", bytes);
    }

    static List<SheetRow> rows(Sheet sheet) {
        return sheet.rows(Stream::toList);
    }

    static List<List<String>> cells(Sheet sheet) {
        return sheet.rows(rows -> rows.map(SheetRow::cells).toList());
    }

    static long count(Sheet sheet) {
        return sheet.rows(Stream::count);
    }

    static List<SheetRow> first(int rows, Sheet sheet) {
        return sheet.rows(stream -> stream.limit(rows).toList());
    }

    /** The refusal that opening and reading the whole file ends in. */
    static Refusal refusal(String name, byte[] bytes) {
        return catchThrowableOfType(
                Refusal.class, () -> Sheet.open(name, bytes).rows(Stream::count));
    }
}
