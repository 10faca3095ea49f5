package org.handslag.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Keeps back numbers that would tell of fewer than {@link #FEWEST} people. */
public final class SmallNumbers {
    public static final int FEWEST = 5;

    /** The name of the group of all that are told together. */
    public static final String OTHERS = "";

    private SmallNumbers() {}

    /**
     * Groups that can be told: the largest first, those of fewer than {@link #FEWEST} together as
     * {@link #OTHERS}. Where these together are still too few the next smallest joins them, since
     * otherwise they could be reckoned as what is missing from the whole (secondary suppression).
     * Nothing where all of them are too few.
     *
     * @param members of each group by its name; someone may be of several
     */
    public static <T> Map<String, List<T>> folded(Map<String, List<T>> members) {
        var sorted =
                members.entrySet().stream()
                        .sorted(
                                Comparator.<Map.Entry<String, List<T>>>comparingInt(
                                                one -> -one.getValue().size())
                                        .thenComparing(Map.Entry::getKey))
                        .toList();
        int shown = (int) sorted.stream().filter(one -> one.getValue().size() >= FEWEST).count();
        var rest = from(sorted, shown);
        while (!rest.isEmpty() && rest.size() < FEWEST && shown > 0) {
            rest = from(sorted, --shown);
        }
        var folded = new LinkedHashMap<String, List<T>>();
        sorted.stream().limit(shown).forEach(one -> folded.put(one.getKey(), one.getValue()));
        if (rest.size() >= FEWEST) {
            folded.put(OTHERS, rest);
        }
        return folded;
    }

    private static <T> List<T> from(List<Map.Entry<String, List<T>>> sorted, int first) {
        return sorted.stream()
                .skip(first)
                .flatMap(one -> one.getValue().stream())
                .distinct()
                .toList();
    }

    /** A part of a whole; empty when it or the other part is of one to four people. */
    public static OptionalInt told(int part, int whole) {
        return isFew(part) || isFew(whole - part) ? OptionalInt.empty() : OptionalInt.of(part);
    }

    private static boolean isFew(int people) {
        return people > 0 && people < FEWEST;
    }
}
