package org.handslag.supply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.handslag.disclosure.SmallNumbers;
import org.handslag.pool.Waiting;
import org.handslag.scope.PersonId;

/**
 * How many wait, in steps of five: what is told never changes by one to four, so that nobody can be
 * reckoned from two looks. Whoever says several counts with each.
 */
final class SupplyFigures {
    /** The name of the group of those who have not said it, or do not let it be used. */
    static final String UNSAID = "-";

    private final List<Waiting> waiting;
    private final Map<PersonId, ReleasedWish> released;

    SupplyFigures(List<Waiting> waiting, Map<PersonId, ReleasedWish> released) {
        this.waiting = waiting;
        this.released = released;
    }

    /**
     * A group that can be told.
     *
     * @param code empty for all that are told together
     * @param atLeast a multiple of five
     */
    record Group(String code, int atLeast) {}

    /** At least so many wait; 0 when too few for anything to be told. */
    int all() {
        return steps(waiting.size());
    }

    /**
     * A group is told when five or more of it have not released this line: those who have can be
     * read one by one, and taken off. Nothing when no group can be told by its name.
     */
    List<Group> by(SupplyLine line) {
        if (all() == 0) {
            return List.of();
        }
        var members = members(line, _ -> true);
        var told = SmallNumbers.folded(members(line, one -> !hasReleased(one, line))).keySet();
        if (told.stream().allMatch(SupplyFigures::isRest)) {
            return List.of();
        }
        return told.stream()
                .map(code -> new Group(code, steps(whole(code, told, members).size())))
                .toList();
    }

    /** Whether it is what is left beside the groups. */
    static boolean isRest(String code) {
        return code.equals(SmallNumbers.OTHERS) || code.equals(UNSAID);
    }

    private boolean hasReleased(Waiting one, SupplyLine line) {
        var wish = released.get(one.person());
        return wish != null && wish.isOf(one) && wish.shown(one.facts()).containsKey(line);
    }

    private Map<String, List<PersonId>> members(SupplyLine line, Predicate<Waiting> which) {
        var members = new HashMap<String, List<PersonId>>();
        for (var one : waiting) {
            if (which.test(one)) {
                var codes = line.counted(one.facts());
                for (var code : codes.isEmpty() ? List.of(UNSAID) : codes) {
                    members.computeIfAbsent(code, _ -> new ArrayList<>()).add(one.person());
                }
            }
        }
        return members;
    }

    private static Collection<PersonId> whole(
            String code, Set<String> told, Map<String, List<PersonId>> members) {
        if (!code.equals(SmallNumbers.OTHERS)) {
            return members.getOrDefault(code, List.of());
        }
        var others = new HashSet<PersonId>();
        members.forEach(
                (other, people) -> {
                    if (!told.contains(other)) {
                        others.addAll(people);
                    }
                });
        return others;
    }

    private static int steps(int people) {
        return people - people % SmallNumbers.FEWEST;
    }
}
