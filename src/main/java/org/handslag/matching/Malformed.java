package org.handslag.matching;

/** A text that is not in the format it should be in: on which line, and what is wrong with it. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(int line, String why) {
        super("Line " + line + ": " + why);
    }
}
