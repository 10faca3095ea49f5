package org.handslag.sheet;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Refusal;

/** What a file is by its first bytes. Its name must say the same, its content type is not asked. */
enum FileKind {
    XLSX("504b0304"),
    OLD_EXCEL("d0cf11e0a1b11ae1"),
    PICTURE("89504e47", "ffd8ff", "47494638"),
    PDF("25504446"),
    ARCHIVE("1f8b", "504b0506", "377abcaf", "526172"),
    RICH_TEXT("7b5c727466"),
    WEB_PAGE(),
    BINARY(),
    TEXT();

    private final List<byte[]> beginnings;

    FileKind(String... beginnings) {
        this.beginnings = Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    /** The kind that both name and bytes tell. */
    static FileKind named(String fileName, byte[] bytes) {
        var told = told(fileName);
        var found = of(bytes);
        if (found == OLD_EXCEL) {
            throw new Refusal("sheet.refused.old-excel");
        }
        if (told != found) {
            throw lying(fileName, found);
        }
        return found;
    }

    static Refusal lying(String fileName, FileKind found) {
        return new Refusal("sheet.refused.lying", Map.of("name", fileName, "found", found.name()));
    }

    static FileKind of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(first -> begins(bytes, first)))
                .findFirst()
                .orElse(TEXT);
    }

    private static FileKind told(String fileName) {
        var name = fileName.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XLSX;
        }
        if (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv")) {
            return TEXT;
        }
        throw new Refusal("sheet.refused.type");
    }

    private static boolean begins(byte[] bytes, byte[] first) {
        return bytes.length >= first.length
                && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }
}
