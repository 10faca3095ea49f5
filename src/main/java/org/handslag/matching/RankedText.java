package org.handslag.matching;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;

/**
 * The plain format {@code rw1} of ranked wishes: a first line with how many mentees and mentors
 * there are, then a line for each with her list. {@code bin/match --help} tells of them.
 */
final class RankedText {
    private static final int MOST = 100_000;
    private static final int[][] NOBODY = {};

    private final Words words;
    private final int[] capacity;
    private final Side mentees;
    private final Side mentors;

    private RankedText(Words words, int mentees, int mentors) {
        this.words = words;
        capacity = new int[mentors];
        this.mentees = new Side("mentee", new int[mentees][][], new int[mentees]);
        this.mentors = new Side("mentor", new int[mentors][][], new int[mentors]);
    }

    /** The lists of one side, and on which line each stands. */
    private record Side(String name, int[][][] lists, int[] line) {
        int many() {
            return lists.length;
        }
    }

    /**
     * @throws Malformed when it is not in the format
     */
    static Wishes read(InputStream from) throws IOException {
        var words = new Words(from);
        if (!words.nextLine() || !words.next("rw1").equals("rw1")) {
            throw new Malformed(words.line(), "the first word is not rw1");
        }
        int mentees = words.number("the number of mentees", MOST);
        int mentors = words.number("the number of mentors", MOST);
        words.end();
        var text = new RankedText(words, mentees, mentors);
        while (words.nextLine()) {
            text.line();
        }
        return text.whole();
    }

    private void line() throws IOException {
        switch (words.next("MENTEE or MENTOR")) {
            case "MENTEE" -> mentees.lists()[who(mentees)] = list(mentors);
            case "MENTOR" -> {
                int who = who(mentors);
                capacity[who] = words.number("the capacity", MOST);
                mentors.lists()[who] = list(mentees);
            }
            default -> throw new Malformed(words.line(), "a line begins with MENTEE or MENTOR");
        }
    }

    private int who(Side side) throws IOException {
        int line = words.line();
        int who = words.number("the " + side.name(), side.many() - 1);
        if (side.line()[who] != 0) {
            throw new Malformed(
                    line, side.name() + " " + who + " has a line already: " + side.line()[who]);
        }
        side.line()[who] = line;
        return who;
    }

    private int[][] list(Side of) throws IOException {
        var list = new ArrayList<int[]>();
        var named = new boolean[of.many()];
        while (words.hasNext()) {
            var equals = words.next("a " + of.name()).split("=", -1);
            var tie = new int[equals.length];
            for (int i = 0; i < tie.length; i++) {
                tie[i] = number(equals[i], of);
                if (named[tie[i]]) {
                    throw new Malformed(words.line(), tie[i] + " is named twice");
                }
                named[tie[i]] = true;
            }
            list.add(tie);
        }
        return list.toArray(NOBODY);
    }

    private int number(String word, Side of) {
        if (!word.matches("\\d{1,6}") || Integer.parseInt(word) >= of.many()) {
            throw new Malformed(
                    words.line(),
                    "the " + of.name() + " is not a whole number from 0 to " + (of.many() - 1));
        }
        return Integer.parseInt(word);
    }

    private Wishes whole() {
        for (int who = 0; who < mentees.many(); who++) {
            if (mentees.line()[who] == 0) {
                mentees.lists()[who] = NOBODY;
            }
        }
        for (int who = 0; who < mentors.many(); who++) {
            if (mentors.line()[who] == 0) {
                throw new Malformed(words.line(), "mentor " + who + " has no line MENTOR");
            }
        }
        return new Wishes(capacity, mentees.lists(), mentors.lists());
    }
}
