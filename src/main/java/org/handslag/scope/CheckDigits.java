package org.handslag.scope;

/** The two sums by which the Nordic registers guard their numbers against slips of the pen. */
public final class CheckDigits {
    private CheckDigits() {}

    /** ISO/IEC 7812-1, annex B: from the right every second digit is doubled; the sum ends in 0. */
    public static boolean luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var fromRight = digits.length() - 1 - i;
            var product = digitAt(digits, i) * (1 + fromRight % 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** Each weight times the digit in its place; the sum is a multiple of eleven. */
    public static boolean mod11(String digits, int... weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += digitAt(digits, i) * weights[i];
        }
        return sum % 11 == 0;
    }

    private static int digitAt(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
