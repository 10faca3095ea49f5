package org.handslag.scope;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that exists in its country's numbering plan (ITU-T E.164 and the plans in
 * libphonenumber).
 *
 * @param e164 the number for machines: plus sign, country code and digits, no spaces
 */
public record Telephone(String e164) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");

    // Words beside the number would be lost, so they make it a text, which the caller keeps as
    // typed.
    private static final Pattern NUMBER_ONLY =
            Pattern.compile("[\\p{Nd}\\s\\p{Z}\\p{Pd}\\u2212+＋()/.·]{3,60}");

    public Telephone {
        if (!PLANS.isValidNumber(parsed(e164, "ZZ").orElseThrow(IllegalArgumentException::new))) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /**
     * The number that was typed; without a country code it is one of {@code home}. Empty when it is
     * no valid number or says more than a number does (an extension, a name): then the text is kept
     * as it was typed, since a wrong number may still help someone who can read.
     */
    public static Optional<Telephone> parse(String typed, Country home) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        var text = HIDDEN.matcher(typed).replaceAll("").strip();
        if (!NUMBER_ONLY.matcher(text).matches()) {
            return Optional.empty();
        }
        return parsed(text, home.name())
                .filter(PLANS::isValidNumber)
                .map(number -> new Telephone(PLANS.format(number, PhoneNumberFormat.E164)));
    }

    /**
     * As one writes it where the reader lives; a number of another country has its code in front.
     */
    public String shownTo(Locale reader) {
        var number = parsed(e164, "ZZ").orElseThrow();
        var home = PLANS.getRegionCodeForNumber(number).equals(region(reader));
        return PLANS.format(
                number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    @Override
    public String toString() {
        return e164;
    }

    // Whoever reads English may be anywhere and gets the number that works from anywhere.
    private static String region(Locale reader) {
        if (!reader.getCountry().isEmpty()) {
            return reader.getCountry();
        }
        return switch (reader.getLanguage()) {
            case "sv" -> "SE";
            case "da" -> "DK";
            case "nb", "nn", "no" -> "NO";
            default -> "";
        };
    }

    private static Optional<PhoneNumber> parsed(String text, String region) {
        try {
            return Optional.of(PLANS.parse(text, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
