package org.handslag.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The two kinds of file that a table comes and goes in. */
public enum SheetFormat {
    /** RFC 4180, with the delimiter of the reader's language. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** ISO/IEC 29500, "Office Open XML". */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String contentType;

    SheetFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The format of a file that ends so; empty when we write no such file. */
    public static Optional<SheetFormat> ending(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }

    public String contentType() {
        return contentType;
    }

    public String fileName(String name) {
        return name + "." + ending;
    }
}
