package org.handslag.fit;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Facts in an order of their own, whatever order they came in: equal facts are then written with
 * the same bytes, and what is told of them comes in the same order.
 */
final class Ordered {
    private Ordered() {}

    static <T extends Comparable<T>> Set<T> set(Collection<T> some) {
        return Collections.unmodifiableSet(new TreeSet<>(some));
    }

    static <K extends Comparable<K>, V> Map<K, V> map(Map<K, V> some) {
        return Collections.unmodifiableMap(new TreeMap<>(some));
    }

    /** Trades stay in the order of her wish; an aspect of which nothing is said is left out. */
    static Map<Aspect, List<String>> said(Map<Aspect, List<String>> said) {
        var ordered = new EnumMap<Aspect, List<String>>(Aspect.class);
        said.forEach(
                (aspect, codes) -> {
                    if (!codes.isEmpty()) {
                        ordered.put(aspect, ordered(aspect, codes));
                    }
                });
        return Collections.unmodifiableMap(ordered);
    }

    private static List<String> ordered(Aspect aspect, List<String> codes) {
        var once = codes.stream().distinct();
        return switch (aspect) {
            case TRADE -> once.toList();
            case TIME -> once.sorted(Comparator.comparing(Slot::of)).toList();
            case LANGUAGE, TRAVEL, ADJUSTMENT, SUPPORT, INTEREST -> once.sorted().toList();
        };
    }
}
