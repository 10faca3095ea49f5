package org.handslag.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;

/** A workbook with as many people as are wanted. */
final class PeopleBook {
    private PeopleBook() {}

    static byte[] of(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Lista");
            sheet.value(0, 0, "Namn");
            sheet.value(0, 1, "E-post");
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, "Rad " + row);
                sheet.value(row, 1, "rad" + row + "@bok.example");
            }
        }
        return out.toByteArray();
    }
}
