package org.handslag.matching;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plain format {@code hm1}: a first line with how many mentees, mentors and pairs there are,
 * then lines in any order. {@code bin/match --help} tells of them.
 */
final class PlainText {
    private static final int MOST = 10_000_000;
    private static final int MOST_PAIRS = 100_000_000;
    private static final int BEST_SCORE = 100;

    private final Words words;
    private int mentees;
    private int mentors;
    private int[] capacity = {};
    private int[] capacityLine = {};
    private int[] mentee = {};
    private int[] mentor = {};
    private byte[] score = {};
    private int[] line = {};
    private int pairs;
    private final Map<Two, Integer> previous = new HashMap<>();
    private final Map<Two, Integer> pinned = new HashMap<>();
    private final Map<Two, Integer> banned = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();
    private final Set<Integer> first = new HashSet<>();

    private PlainText(InputStream from) {
        words = new Words(from);
    }

    private record Two(int mentee, int mentor) {}

    /**
     * A problem as it was told.
     *
     * @param surviving pairs of today that could go on, whether or not they are banned: two numbers
     *     each
     */
    record Read(Problem problem, List<int[]> surviving) {
        /** How many of those who could go on do not. */
        int broken(Matching matching) {
            return (int)
                    surviving.stream().filter(two -> matching.mentor(two[0]) != two[1]).count();
        }
    }

    /**
     * @throws Malformed when it is not in the format
     */
    static Read read(InputStream from) throws IOException {
        var text = new PlainText(from);
        text.head();
        while (text.words.nextLine()) {
            text.line();
        }
        return text.whole();
    }

    private void head() throws IOException {
        if (!words.nextLine() || !words.next("hm1").equals("hm1")) {
            throw new Malformed(words.line(), "the first word is not hm1");
        }
        mentees = words.number("the number of mentees", MOST);
        mentors = words.number("the number of mentors", MOST);
        int many = words.number("the number of pairs", MOST_PAIRS);
        words.end();
        capacity = new int[mentors];
        capacityLine = new int[mentors];
        mentee = new int[many];
        mentor = new int[many];
        score = new byte[many];
        line = new int[many];
    }

    private void line() throws IOException {
        int at = words.line();
        var kind = words.next("M, P, PREV, GONE, FIRST, PIN or BAN");
        switch (kind) {
            case "M" -> capacity(at);
            case "P" -> pair(at);
            case "PREV" -> two(previous, at);
            case "PIN" -> two(pinned, at);
            case "BAN" -> two(banned, at);
            case "GONE" -> gone.add(mentor());
            case "FIRST" -> first.add(mentee());
            default ->
                    throw new Malformed(
                            at, "a line begins with M, P, PREV, GONE, FIRST, PIN or BAN");
        }
        words.end();
    }

    private void capacity(int at) throws IOException {
        int who = mentor();
        if (capacityLine[who] != 0) {
            throw new Malformed(
                    at, "mentor " + who + " has a line M already: " + capacityLine[who]);
        }
        capacity[who] = words.number("the capacity", MOST);
        capacityLine[who] = at;
    }

    private void pair(int at) throws IOException {
        if (pairs == mentee.length) {
            throw new Malformed(at, "there are more pairs than the first line says");
        }
        mentee[pairs] = mentee();
        mentor[pairs] = mentor();
        score[pairs] = (byte) words.number("the score", BEST_SCORE);
        line[pairs++] = at;
    }

    private void two(Map<Two, Integer> where, int at) throws IOException {
        if (where.put(new Two(mentee(), mentor()), at) != null) {
            throw new Malformed(at, "it was said before");
        }
    }

    private int mentee() throws IOException {
        return words.number("the mentee", mentees - 1);
    }

    private int mentor() throws IOException {
        return words.number("the mentor", mentors - 1);
    }

    private Read whole() {
        if (pairs < mentee.length) {
            throw new Malformed(words.line(), "there are fewer pairs than the first line says");
        }
        for (int who = 0; who < mentors; who++) {
            if (capacityLine[who] == 0) {
                throw new Malformed(words.line(), "mentor " + who + " has no line M");
            }
        }
        gone.forEach(who -> capacity[who] = 0);
        var all = new Pairs(mentees, Seats.of(capacity));
        var surviving = new ArrayList<int[]>();
        var unseen = new HashMap<>(pinned);
        for (int at = 0; at < pairs; at++) {
            var goesOn = isIn(previous, at) && !gone.contains(mentor[at]);
            if (goesOn) {
                surviving.add(new int[] {mentee[at], mentor[at]});
            }
            var together = isIn(pinned, at);
            if (together) {
                unseen.remove(new Two(mentee[at], mentor[at]));
            }
            if (!isIn(banned, at)) {
                int mark =
                        (goesOn ? Problem.KEPT : 0)
                                | (together ? Problem.PINNED : 0)
                                | (first.contains(mentee[at]) ? Problem.FIRST : 0);
                all.add(mentee[at], mentor[at], score[at], mark);
            }
        }
        checkPins(unseen);
        return new Read(problem(all), surviving);
    }

    private boolean isIn(Map<Two, Integer> some, int at) {
        return !some.isEmpty() && some.containsKey(new Two(mentee[at], mentor[at]));
    }

    private Problem problem(Pairs all) {
        try {
            return all.problem();
        } catch (IllegalArgumentException e) {
            throw new Malformed(secondLine(), "the pair is told twice");
        }
    }

    /** The first line of a pair that was told before. */
    private int secondLine() {
        var seen = new HashSet<Two>();
        for (int at = 0; at < pairs; at++) {
            if (!seen.add(new Two(mentee[at], mentor[at]))) {
                return line[at];
            }
        }
        throw new IllegalStateException("No pair is told twice");
    }

    private void checkPins(Map<Two, Integer> unseen) {
        var taken = new int[mentors];
        var with = new HashMap<Integer, Integer>();
        pinned.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(
                        pin -> {
                            var two = pin.getKey();
                            int at = pin.getValue();
                            if (unseen.containsKey(two)) {
                                throw new Malformed(at, "the two have no line P");
                            }
                            if (banned.containsKey(two)) {
                                throw new Malformed(
                                        at, "they are banned on line " + banned.get(two));
                            }
                            if (with.put(two.mentee, at) != null) {
                                throw new Malformed(at, "the mentee is pinned already");
                            }
                            if (++taken[two.mentor] > capacity[two.mentor]) {
                                throw new Malformed(
                                        at, "the mentor has no seat for so many who are pinned");
                            }
                        });
    }
}
