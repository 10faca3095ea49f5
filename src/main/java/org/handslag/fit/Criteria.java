package org.handslag.fit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How a programme lets pairs be compared.
 *
 * @param rules those that are on
 * @param weights of the parts, 0 (off) to {@link #HEAVIEST}
 * @param slots how many parts of the week two must have in common at least
 * @param firstMinutes that any way takes, where nobody has looked it up
 * @param minutesPerKilometre as the crow flies, besides
 * @param topShare of a score, in percent, for what counts first for the mentee
 */
public record Criteria(
        Set<Rule> rules,
        Map<Part, Integer> weights,
        int slots,
        int firstMinutes,
        int minutesPerKilometre,
        int topShare) {
    public static final int HEAVIEST = 10;
    public static final int MOST_SLOTS = 15;
    public static final int LONGEST = 60;
    public static final int LARGEST_TOP_SHARE = 90;

    /**
     * @throws IllegalArgumentException when a number is outside of its bounds
     */
    public Criteria {
        rules = on(rules);
        weights = weightOfEach(weights);
        within(slots, 1, MOST_SLOTS);
        within(firstMinutes, 0, LONGEST);
        within(minutesPerKilometre, 1, LONGEST);
        within(topShare, 0, LARGEST_TOP_SHARE);
        weights.values().forEach(weight -> within(weight, 0, HEAVIEST));
    }

    /** What a programme has before it has decided anything: all rules on, all parts alike. */
    public static Criteria standard() {
        var weights = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            weights.put(part, 5);
        }
        return new Criteria(EnumSet.allOf(Rule.class), weights, 2, 10, 3, 50);
    }

    /** The same with one rule off. */
    public Criteria without(Rule rule) {
        var others = EnumSet.noneOf(Rule.class);
        others.addAll(rules);
        others.remove(rule);
        return new Criteria(others, weights, slots, firstMinutes, minutesPerKilometre, topShare);
    }

    /** 0 when the part is off. */
    public int weight(Part part) {
        return weights.getOrDefault(part, 0);
    }

    private static Set<Rule> on(Set<Rule> some) {
        var on = EnumSet.noneOf(Rule.class);
        on.addAll(some);
        return Collections.unmodifiableSet(on);
    }

    private static Map<Part, Integer> weightOfEach(Map<Part, Integer> some) {
        var weights = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            weights.put(part, some.getOrDefault(part, 0));
        }
        return Collections.unmodifiableMap(weights);
    }

    private static void within(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not within " + least + ".." + most);
        }
    }
}
