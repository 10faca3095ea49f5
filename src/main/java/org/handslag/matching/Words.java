package org.handslag.matching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text word by word, with the number of the line that each stands on. */
final class Words {
    private static final int NOTHING_YET = -2;

    private final InputStream from;
    private int next = NOTHING_YET;
    private int line = 1;

    /**
     * @param from read in large pieces by whoever gives it
     */
    Words(InputStream from) {
        this.from = from;
    }

    int line() {
        return line;
    }

    /** Whether another word stands on this line. */
    boolean hasNext() throws IOException {
        while (peek() == ' ' || next == '\t' || next == '\r') {
            next = from.read();
        }
        return next != '\n' && next != -1;
    }

    /** Goes on to the next line on which anything stands; false after the last. */
    boolean nextLine() throws IOException {
        while (!hasNext()) {
            if (next == -1) {
                return false;
            }
            next = from.read();
            line++;
        }
        return true;
    }

    String next(String what) throws IOException {
        if (!hasNext()) {
            throw new Malformed(line, what + " is missing");
        }
        var word = new ByteArrayOutputStream();
        while (next > ' ') {
            word.write(next);
            next = from.read();
        }
        return word.toString(StandardCharsets.UTF_8);
    }

    /** A whole number from 0 to the most that there can be. */
    int number(String what, int most) throws IOException {
        if (!hasNext()) {
            throw new Malformed(line, what + " is missing");
        }
        long number = 0;
        boolean isNumber = true;
        while (next > ' ') {
            isNumber &= next >= '0' && next <= '9' && number <= most;
            number = isNumber ? 10 * number + next - '0' : number;
            next = from.read();
        }
        if (!isNumber || number > most) {
            throw new Malformed(line, what + " is not a whole number from 0 to " + most);
        }
        return (int) number;
    }

    void end() throws IOException {
        if (hasNext()) {
            throw new Malformed(line, "there is more than belongs here");
        }
    }

    private int peek() throws IOException {
        if (next == NOTHING_YET) {
            next = from.read();
        }
        return next;
    }
}
