package org.handslag.fit;

import java.util.Arrays;
import java.util.Comparator;
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
        return firsts + others == 0 ? Suit.UNTOLD : (int) (sum() / point());
    }

    private List<Suit.Points> parts() {
        var known = Part.ALL.stream().filter(part -> value[part.ordinal()] >= 0).toList();
        var points = points(known);
        return known.stream().map(part -> told(part, points[part.ordinal()])).toList();
    }

    private Suit.Points told(Part part, int points) {
        int most = (int) Math.ceilDiv(Part.FULL * share(part), point());
        return new Suit.Points(part, value[part.ordinal()], points, most, isFirst(part));
    }

    /** What is lost by rounding down goes to those that lost most, so that all make the score. */
    private int[] points(List<Part> known) {
        var points = new int[Part.ALL.size()];
        known.forEach(part -> points[part.ordinal()] = (int) (portion(part) / point()));
        long left = known.isEmpty() ? 0 : total() - Arrays.stream(points).sum();
        known.stream()
                .sorted(Comparator.comparingLong(part -> -(portion(part) % point())))
                .limit(left)
                .forEach(part -> points[part.ordinal()]++);
        return points;
    }

    private long sum() {
        long sum = 0;
        for (var part : Part.ALL) {
            sum += portion(part);
        }
        return sum;
    }

    /** Its value by its share; {@link #point} of it make a point of the score. */
    private long portion(Part part) {
        int known = value[part.ordinal()];
        return known == Part.UNKNOWN ? 0 : known * share(part);
    }

    private long point() {
        return Part.FULL * Math.max(1, firsts) * Math.max(1, others);
    }

    /** How much of a hundred a part has, in hundredths of a {@link #point}. */
    private long share(Part part) {
        long weight = pair.criteria().weight(part);
        return isFirst(part)
                ? topShare() * weight * Math.max(1, others)
                : (Part.FULL - topShare()) * weight * Math.max(1, firsts);
    }

    private long topShare() {
        return firsts == 0 ? 0 : others == 0 ? Part.FULL : pair.criteria().topShare();
    }
}
