package org.handslag.web;

import java.security.SecureRandom;

/** A short number that a person can read over the telephone and that stands in the log. */
final class Reference {
    private static final String LETTERS = "ACDEFGHJKMNPQRTUVWXY34679";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
