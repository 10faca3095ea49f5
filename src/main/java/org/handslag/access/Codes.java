package org.handslag.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * Makes and reads what stands in links and letters. A code is meant to be copied by hand: it has no
 * two signs that look alike, and whoever takes one for the other is understood.
 */
final class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final int TOKEN_LENGTH = 22;
    private static final int CODE_LENGTH = 10;
    private static final String ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY";
    private static final String MISTAKEN = "OILSBZU";
    private static final String MEANT = "011582V";

    private Codes() {}

    /** 128 random bits for an address. */
    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it has the length of a token: a code is found as a code alone, where tries count. */
    static boolean mayBeToken(String raw) {
        return raw.length() == TOKEN_LENGTH;
    }

    /** 48 random bits for a letter, such as {@code K7QX-3MWD-9F}. */
    static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(code.toString());
    }

    /** A code that follows from bytes, the same each time. */
    static String code(byte[] from) {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(Byte.toUnsignedInt(from[i]) % ALPHABET.length()));
        }
        return grouped(code.toString());
    }

    /** What was meant by what was typed: capitals, without spaces and dashes. */
    static String read(String typed) {
        var code = new StringBuilder();
        for (var sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            var mistaken = MISTAKEN.indexOf(sign);
            var meant = mistaken < 0 ? sign : MEANT.charAt(mistaken);
            if (ALPHABET.indexOf(meant) >= 0) {
                code.append(meant);
            }
        }
        return code.length() == CODE_LENGTH ? grouped(code.toString()) : "";
    }

    private static String grouped(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }
}
