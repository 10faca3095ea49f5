package org.handslag.sheet;

import java.util.Map;
import org.handslag.scope.Refusal;

/** How much a table may hold. The last two are also what a spreadsheet program can take. */
final class Limits {
    static final int BYTES = 10 * 1024 * 1024;
    static final int ROWS = 200_000;
    static final int COLUMNS = 200;
    static final int CHARACTERS = 32_767;
    private int rows;

    static void checkSize(byte[] bytes) {
        if (bytes.length > BYTES) {
            throw new Refusal("sheet.refused.large", Map.of("max", BYTES / 1024 / 1024));
        }
        if (bytes.length == 0) {
            throw new Refusal("sheet.refused.empty");
        }
    }

    static SheetRow check(SheetRow row) {
        if (row.cells().size() > COLUMNS) {
            throw new Refusal("sheet.refused.columns", Map.of("line", row.line(), "max", COLUMNS));
        }
        for (var column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).length() > CHARACTERS) {
                throw cellTooLong(address(row.line(), column));
            }
        }
        return row;
    }

    SheetRow admit(SheetRow row) {
        if (++rows > ROWS) {
            throw new Refusal("sheet.refused.rows", Map.of("max", ROWS));
        }
        return row;
    }

    static Refusal cellTooLong(String cell) {
        return new Refusal("sheet.refused.cell-long", Map.of("cell", cell, "max", CHARACTERS));
    }

    /** As spreadsheet programs name a cell: B12. */
    static String address(int line, int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(line).toString();
    }
}
