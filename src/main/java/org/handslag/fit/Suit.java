package org.handslag.fit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a mentee and a seat suit each other.
 *
 * @param offer of the workplace by which they suit best; null when it has none
 * @param score 0 to 100, the points of all parts together; {@link #UNTOLD} without any part
 * @param verdicts of the rules that are on
 * @param parts that are known and weigh anything
 */
public record Suit(
        @Nullable UUID offer,
        int score,
        Map<Rule, Verdict> verdicts,
        List<Points> parts,
        List<Reason> reasons) {

    /** The score of a pair of which nothing that counts is known: neither for it nor against it. */
    public static final int UNTOLD = 50;

    /**
     * What a part gives.
     *
     * @param value of the part itself, 0 to 100
     * @param points of the score
     * @param most points that it could give, rounded up
     * @param top whether it counts first for the mentee
     */
    public record Points(Part part, int value, int points, int most, boolean top) {}

    public boolean isPossible() {
        return !verdicts.containsValue(Verdict.BROKEN);
    }

    /** The rules that forbid it. */
    public List<Rule> broken() {
        return verdicts.entrySet().stream()
                .filter(one -> one.getValue() == Verdict.BROKEN)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public Stream<Reason> reasons(Reason.Tone tone) {
        return reasons.stream().filter(one -> one.topic().tone() == tone);
    }
}
