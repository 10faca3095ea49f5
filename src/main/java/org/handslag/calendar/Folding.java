package org.handslag.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds lines at 75 octets and never inside a character (RFC 5545, 3.1). ical4j counts characters,
 * which makes a line of Arabic twice and a line of emoji four times too long.
 */
final class Folding {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private Folding() {}

    static byte[] fold(String calendar) {
        var bytes = calendar.getBytes(StandardCharsets.UTF_8);
        var folded = new ByteArrayOutputStream(bytes.length + bytes.length / 20);
        var length = 0;
        for (var octet : bytes) {
            var coming = octetsFrom(octet);
            if (coming > 0 && length + coming > LONGEST) {
                folded.writeBytes(FOLD);
                length = 1;
            }
            folded.write(octet);
            length = octet == '\n' ? 0 : length + coming;
        }
        return folded.toByteArray();
    }

    // A character counts whole at its first octet, and a line break belongs to no line.
    private static int octetsFrom(byte octet) {
        var isLineBreak = octet == '\r' || octet == '\n';
        var isInside = (octet & 0xC0) == 0x80;
        if (isLineBreak || isInside) {
            return 0;
        }
        return octet >= 0 ? 1 : Integer.numberOfLeadingZeros(~(octet << 24));
    }
}
