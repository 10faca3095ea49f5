package org.handslag.fit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each code of an aspect a place among the bits, in the order in which they come. */
final class Dictionary {
    private final Map<Aspect, Map<String, Integer>> places = new EnumMap<>(Aspect.class);

    Codes of(Aspect aspect, Collection<String> codes) {
        var known = places.computeIfAbsent(aspect, _ -> new HashMap<>());
        var bits = new long[1 + (known.size() + codes.size()) / Long.SIZE];
        for (var code : codes) {
            int place = known.computeIfAbsent(code, _ -> known.size());
            bits[place / Long.SIZE] |= 1L << place;
        }
        return new Codes(bits);
    }

    Map<Aspect, Codes> of(Map<Aspect, List<String>> said) {
        var codes = new EnumMap<Aspect, Codes>(Aspect.class);
        said.forEach((aspect, words) -> codes.put(aspect, of(aspect, words)));
        return codes;
    }
}
