package org.handslag.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The score of a pair, in whole numbers: what counts first for the mentee has its share of it, all
 * the rest shares what is left, each by its weight. Only parts that are known share, so nobody has
 * less for having said less.
 */
final class Score {
    private final Pair pair;
    private final int[] value = new int[Part.ALL.size()];
    private long firsts;
    private long others;

    private Score(Pair pair) {
        this.pair = pair;
        for (var part : Part.ALL) {
            int weight = pair.criteria().weight(part);
            int at = part.ordinal();
            value[at] = weight == 0 ? Part.UNKNOWN : part.of(pair);
            if (value[at] != Part.UNKNOWN && isFirst(part)) {
                firsts += weight;
            } else if (value[at] != Part.UNKNOWN) {
                others += weight;
            }
        }
    }

    static int of(Pair pair) {
        return new Score(pair).total();
    }

    /** Part by part; all points together are the score. */
    static List<Suit.Points> parts(Pair pair) {
        return new Score(pair).parts();
    }

    private boolean isFirst(Part part) {
        return part.aspect() == pair.mentee().facts().top();
    }

    private int total() {
        if (firsts + others == 0) {
            return Suit.UNTOLD;
        }
        long sum = Arrays.stream(Part.values()).mapToLong(this::portion).sum();
        return (int) (sum / whole() / Part.FULL);
    }

    private List<Suit.Points> parts() {
        var parts = new ArrayList<Suit.Points>();
        long sum = 0;
        long most = 0;
        for (var part : Part.ALL) {
            if (value[part.ordinal()] != Part.UNKNOWN) {
                long before = sum / whole() / Part.FULL;
                long room = most / whole();
                sum += portion(part);
                most += share(part);
                parts.add(
                        new Suit.Points(
                                part,
                                value[part.ordinal()],
                                (int) (sum / whole() / Part.FULL - before),
                                (int) (most / whole() - room),
                                isFirst(part)));
            }
        }
        return parts;
    }

    /** Its value by its share; {@link #whole} times a hundred would be one point. */
    private long portion(Part part) {
        int known = value[part.ordinal()];
        return known == Part.UNKNOWN ? 0 : known * share(part);
    }

    /** How much of a hundred a part has, times {@link #whole}. */
    private long share(Part part) {
        long weight = pair.criteria().weight(part);
        return isFirst(part)
                ? topShare() * weight * Math.max(1, others)
                : (Part.FULL - topShare()) * weight * Math.max(1, firsts);
    }

    private long whole() {
        return Math.max(1, firsts) * Math.max(1, others);
    }

    private long topShare() {
        return firsts == 0 ? 0 : others == 0 ? Part.FULL : pair.criteria().topShare();
    }
}
