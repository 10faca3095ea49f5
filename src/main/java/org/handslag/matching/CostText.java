package org.handslag.matching;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * The formats of the assignment problems of the OR-Library (Beasley 1990): how many there are on
 * either side, then what each pair costs; everyone is to be matched, and all of it to cost least.
 *
 * @param most what the dearest pair costs: a pair's score is what it costs less than that
 */
record CostText(Problem problem, int most) {
    private static final int MOST = 20_000;
    private static final int DEAREST = 1_000_000_000;

    /** All costs, row by row. */
    static CostText dense(InputStream from) throws IOException {
        var words = new Words(from);
        int n = size(words);
        var cost = new int[Math.multiplyExact(n, n)];
        int most = 0;
        for (int at = 0; at < cost.length; at++) {
            words.nextLine();
            cost[at] = words.number("a cost", DEAREST);
            most = Math.max(most, cost[at]);
        }
        end(words);
        var first = new int[n + 1];
        var mentor = new int[cost.length];
        for (int at = 0; at < cost.length; at++) {
            cost[at] = most - cost[at];
            mentor[at] = at % n;
        }
        Arrays.setAll(first, row -> row * n);
        var mark = new byte[cost.length];
        return new CostText(new Problem(seats(n), first, mentor, cost, mark), most);
    }

    /** Three numbers for each pair that is possible, counted from 1. */
    static CostText sparse(InputStream from) throws IOException {
        var words = new Words(from);
        int n = size(words);
        var told = new ArrayList<int[]>();
        int most = 0;
        while (words.nextLine()) {
            int line = words.line();
            int i = words.number("a number from 1", n);
            int j = words.number("a number from 1", n);
            int cost = words.number("a cost", DEAREST);
            words.end();
            if (i == 0 || j == 0) {
                throw new Malformed(line, "they are counted from 1");
            }
            told.add(new int[] {i - 1, j - 1, cost, line});
            most = Math.max(most, cost);
        }
        var pairs = new Pairs(n, seats(n));
        for (var one : told) {
            pairs.add(one[0], one[1], most - one[2], 0);
        }
        try {
            return new CostText(pairs.problem(), most);
        } catch (IllegalArgumentException e) {
            throw new Malformed(words.line(), "a pair is told twice");
        }
    }

    /** What the pairs of a matching cost together. */
    long cost(Matching matching) {
        return (long) most * matching.matched() - matching.total();
    }

    private static int size(Words words) throws IOException {
        words.nextLine();
        return words.number("how many there are", MOST);
    }

    private static Seats seats(int n) {
        var one = new int[n];
        Arrays.fill(one, 1);
        return Seats.of(one);
    }

    private static void end(Words words) throws IOException {
        if (words.nextLine()) {
            throw new Malformed(words.line(), "there is more than belongs here");
        }
    }
}
