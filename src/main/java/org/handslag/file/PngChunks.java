package org.handslag.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.handslag.scope.Refusal;

/**
 * The parts of a PNG file (ISO/IEC 15948, 5.3). Those that make the picture are kept; texts,
 * profiles and dates are left out before anything reads them, as some of them unpack to a thousand
 * times their length.
 */
final class PngChunks {
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    // Four bytes of length, four of name, four of check.
    private static final int AROUND = 12;

    private PngChunks() {}

    /**
     * The picture alone, without what stands behind its end.
     *
     * @throws Refusal when it has no end
     */
    static byte[] clean(byte[] png) {
        var clean = new ByteArrayOutputStream(png.length);
        clean.write(png, 0, SIGNATURE);
        for (long at = SIGNATURE; at + AROUND <= png.length; ) {
            var start = (int) at;
            var whole = AROUND + length(png, start);
            var name = new String(png, start + 4, 4, StandardCharsets.ISO_8859_1);
            if (at + whole > png.length) {
                break;
            }
            if (KEPT.contains(name)) {
                clean.write(png, start, (int) whole);
            }
            if (name.equals("IEND")) {
                return clean.toByteArray();
            }
            at += whole;
        }
        throw new Refusal("file.broken");
    }

    private static long length(byte[] png, int at) {
        return (png[at] & 0xffL) << 24
                | (png[at + 1] & 0xffL) << 16
                | (png[at + 2] & 0xffL) << 8
                | (png[at + 3] & 0xffL);
    }
}
