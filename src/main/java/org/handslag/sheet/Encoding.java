package org.handslag.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.handslag.scope.Refusal;

/**
 * Which charset the letters of a text file are in.
 *
 * @param assumed neither a mark in the file nor the letters themselves tell it
 * @param text the whole file, without the mark
 */
record Encoding(Charset charset, boolean assumed, String text) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * By the byte-order mark; else UTF-16 by its zeros; else UTF-8 if every octet fits it, which
     * text in another charset hardly ever does; else, as an assumption, Windows-1252.
     */
    static Encoding of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return told(bytes, UTF_8, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return told(bytes, UTF_16LE, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return told(bytes, UTF_16BE, 2);
        }
        return byZeros(bytes)
                .map(charset -> told(bytes, charset, 0))
                .or(() -> decoded(bytes, UTF_8, 0).map(text -> new Encoding(UTF_8, false, text)))
                .or(
                        () ->
                                decoded(bytes, WINDOWS_1252, 0)
                                        .map(text -> new Encoding(WINDOWS_1252, true, text)))
                .orElseThrow(() -> new Refusal("sheet.refused.letters"));
    }

    private static Encoding told(byte[] bytes, Charset charset, int from) {
        return decoded(bytes, charset, from)
                .map(text -> new Encoding(charset, false, text))
                .orElseThrow(() -> new Refusal("sheet.refused.letters"));
    }

    // Plain Latin letters in UTF-16 have a zero in every second place, and only there.
    private static Optional<Charset> byZeros(byte[] bytes) {
        var zeros = new int[2];
        var looked = Math.min(bytes.length, 4_000);
        for (var i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] == 0 && zeros[1] > looked / 4) {
            return Optional.of(UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] > looked / 4 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset, int from) {
        try {
            var octets = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(octets).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
