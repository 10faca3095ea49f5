package org.handslag.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares mentees and seats. The same facts and criteria always give the same, whatever the day.
 */
public final class Judge {
    public static final int IMPOSSIBLE = -1;

    private static final Comparator<Pair> BEST =
            Comparator.<Pair>comparingLong(Judge::broken)
                    .thenComparing(Comparator.comparingInt(Score::of).reversed())
                    .thenComparing(Judge::id);

    private final List<Asking> mentees;
    private final List<Seated> seats;
    private final Criteria criteria;

    public Judge(List<MenteeFacts> mentees, List<SeatFacts> seats, Criteria criteria) {
        var words = new Dictionary();
        this.mentees = mentees.stream().map(one -> Asking.of(one, words)).toList();
        this.seats = seats.stream().map(one -> Seated.of(one, words)).toList();
        this.criteria = criteria;
    }

    public int mentees() {
        return mentees.size();
    }

    public int seats() {
        return seats.size();
    }

    /** The score of a pair, 0 to 100; {@link #IMPOSSIBLE} where a rule forbids it. */
    public int score(int mentee, int seat) {
        int best = IMPOSSIBLE;
        for (var pair : pairs(mentee, seat)) {
            if (pair.isPossible()) {
                best = Math.max(best, Score.of(pair));
            }
        }
        return best;
    }

    /** All that is to be told of a pair. */
    public Suit suit(int mentee, int seat) {
        var pair = Collections.min(pairs(mentee, seat), BEST);
        var verdicts = new EnumMap<Rule, Verdict>(Rule.class);
        for (var rule : criteria.rules()) {
            verdicts.put(rule, rule.of(pair));
        }
        return new Suit(
                pair.place() == null ? null : pair.place().facts().id(),
                Score.of(pair),
                verdicts,
                Score.parts(pair),
                Reasons.of(pair));
    }

    /** Of how many pairs each rule that is on cannot say anything, since nobody has told it. */
    public Map<Rule, Integer> unknown() {
        var unknown = new EnumMap<Rule, Integer>(Rule.class);
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            for (int seat = 0; seat < seats.size(); seat++) {
                var pairs = pairs(mentee, seat);
                for (var rule : criteria.rules()) {
                    if (pairs.stream().allMatch(pair -> rule.of(pair) == Verdict.UNKNOWN)) {
                        unknown.merge(rule, 1, Integer::sum);
                    }
                }
            }
        }
        return unknown;
    }

    /** By each of the workplace's offers; by none where it has none. */
    private List<Pair> pairs(int mentee, int seat) {
        var asking = mentees.get(mentee);
        var at = seats.get(seat);
        if (at.places().isEmpty()) {
            return List.of(new Pair(asking, at, null, criteria));
        }
        var pairs = new ArrayList<Pair>(at.places().size());
        for (var place : at.places()) {
            pairs.add(new Pair(asking, at, place, criteria));
        }
        return pairs;
    }

    private static long broken(Pair pair) {
        return Rule.ALL.stream().filter(pair::breaks).count();
    }

    private static String id(Pair pair) {
        return pair.place() == null ? "" : pair.place().facts().id().toString();
    }
}
