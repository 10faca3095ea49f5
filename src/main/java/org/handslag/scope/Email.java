package org.handslag.scope;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as it was typed, without what copying leaves around it.
 *
 * <p>One practical rule, near the one browsers use for {@code type=email} (WHATWG HTML): before the
 * sign words of letters, digits and {@code !#$%&'*+/=?^_`{|}~-} joined by single dots, at most 64
 * octets; after it at least two labels of letters, digits and inner hyphens. Letters of every
 * script are letters (RFC 6531). At most 254 octets in all (RFC 5321, 4.5.3.1). Quoted words,
 * comments and addresses of numbers are refused: nobody types them.
 */
public record Email(String address) {
    private static final int LONGEST = 254;
    private static final int LONGEST_BEFORE_SIGN = 64;
    private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL =
            "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}-]{0,61}[\\p{L}\\p{M}\\p{Nd}])?";
    private static final Pattern RULE =
            Pattern.compile(
                    "(?<before>"
                            + WORD
                            + "(?:\\."
                            + WORD
                            + ")*)@"
                            + LABEL
                            + "(?:\\."
                            + LABEL
                            + ")+");

    // Zero-width and direction marks come along when an address is copied from a page or a message.
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    public Email {
        address = tidy(address);
        if (!follows(address)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that was typed, or empty when it cannot be one. */
    public static Optional<Email> parse(String typed) {
        var tidied = tidy(typed);
        return follows(tidied) ? Optional.of(new Email(tidied)) : Optional.empty();
    }

    /** For the unique key: two addresses are the same when only case differs. */
    public String normalised() {
        return Normalizer.normalize(address.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return address;
    }

    private static String tidy(String typed) {
        // Longer than this cannot be tidied into an address; spares the work on a million
        // characters.
        if (typed.length() > 4 * LONGEST) {
            return "";
        }
        return Normalizer.normalize(AROUND.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
    }

    private static boolean follows(String address) {
        var matcher = RULE.matcher(address);
        return octets(address) <= LONGEST
                && matcher.matches()
                && octets(matcher.group("before")) <= LONGEST_BEFORE_SIGN;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
