package org.handslag.supply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handslag.fit.Aspect;
import org.handslag.fit.MenteeFacts;
import org.handslag.fit.Slot;

/** What employers may get to know of those who wait; there is no line for anything else. */
public enum SupplyLine {
    /** Kinds of work, her first wish first. */
    TRADE(Aspect.TRADE),
    LANGUAGE(Aspect.LANGUAGE),
    /** Parts of the week. */
    TIME(Aspect.TIME),
    /** With what she would like help. */
    SUPPORT(Aspect.SUPPORT);

    private final Aspect aspect;

    SupplyLine(Aspect aspect) {
        this.aspect = aspect;
    }

    /** What she lets be used of it, as codes; empty when nothing. */
    List<String> of(MenteeFacts facts) {
        var said = facts.said().getOrDefault(aspect, List.of());
        return this == TIME
                ? said.stream()
                        .map(slot -> PartOfWeek.of(Slot.of(slot)))
                        .distinct()
                        .sorted()
                        .map(PartOfWeek::name)
                        .toList()
                : said;
    }

    /** By what she is counted: of the kinds of work only the one that she wishes for most. */
    List<String> counted(MenteeFacts facts) {
        var all = of(facts);
        return this == TRADE ? all.stream().limit(1).toList() : all;
    }

    /** Every line of which something may be told. */
    static Map<SupplyLine, List<String>> all(MenteeFacts facts) {
        var said = new EnumMap<SupplyLine, List<String>>(SupplyLine.class);
        for (var line : values()) {
            if (!line.of(facts).isEmpty()) {
                said.put(line, line.of(facts));
            }
        }
        return said;
    }
}
