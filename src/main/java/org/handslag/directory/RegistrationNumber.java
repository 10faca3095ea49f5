package org.handslag.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handslag.scope.CheckDigits;
import org.handslag.scope.Country;

/**
 * An organisation's number in its country's register, in digits only.
 *
 * <ul>
 *   <li>Sweden, organisationsnummer (lag 1974:174; Skatteverket, SKV 709): ten digits, Luhn. The
 *       third digit is at least 2, which tells it from a personal identity number; a sole trader's
 *       number is the latter and therefore refused.
 *   <li>Denmark, CVR-nummer (Erhvervsstyrelsen): eight digits, check by 11.
 *   <li>Norway, organisasjonsnummer (Brønnøysundregistrene): nine digits, check by 11.
 * </ul>
 */
public record RegistrationNumber(Country country, String digits) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u2212.:]+");
    private static final Pattern WORD =
            Pattern.compile(
                    "^(ORG(ANISATIONS|ANISASJONS)?|CVR|VAT|MOMS|MVA)(NUMMER|NR|NO(?!\\d))?");

    public RegistrationNumber {
        if (!isValid(country, digits)) {
            throw new IllegalArgumentException("Not a registration number");
        }
    }

    /**
     * The number that was typed, with or without spaces, dashes, the word for it, the country's
     * code and the rest of a VAT number ("01", "MVA"). A code that was typed wins over {@code
     * home}. Empty when it is no valid number.
     */
    public static Optional<RegistrationNumber> parse(String typed, Country home) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        var compact = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        var number = WORD.matcher(compact).replaceFirst("");
        for (var country : Country.values()) {
            if (number.startsWith(country.name())) {
                return found(country, number.substring(country.name().length()));
            }
        }
        return found(home, number);
    }

    /** As the country's own register writes it. */
    public String display() {
        return switch (country) {
            case SE -> "%s-%s".formatted(digits.substring(0, 6), digits.substring(6));
            case DK -> digits;
            case NO -> digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
        };
    }

    private static Optional<RegistrationNumber> found(Country country, String number) {
        var digits =
                switch (country) {
                    // Tax forms put 16 before it, a VAT number 01 after it.
                    case SE -> number.replaceFirst("^16(?=\\d{10}$)|(?<=^\\d{10})01$", "");
                    case DK -> number;
                    case NO -> number.replaceFirst("MVA$", "");
                };
        return isValid(country, digits)
                ? Optional.of(new RegistrationNumber(country, digits))
                : Optional.empty();
    }

    private static boolean isValid(Country country, String digits) {
        return switch (country) {
            case SE -> digits.matches("[1-9]\\d[2-9]\\d{7}") && CheckDigits.luhn(digits);
            case DK ->
                    digits.matches("[1-9]\\d{7}")
                            && CheckDigits.mod11(digits, 2, 7, 6, 5, 4, 3, 2, 1);
            case NO ->
                    digits.matches("[1-9]\\d{8}")
                            && CheckDigits.mod11(digits, 3, 2, 7, 6, 5, 4, 3, 2, 1);
        };
    }
}
