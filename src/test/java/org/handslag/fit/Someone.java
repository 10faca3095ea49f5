package org.handslag.fit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A mentee of whom nothing may be used until a test says so. */
final class Someone {
    private final Map<Aspect, List<String>> said = new EnumMap<>(Aspect.class);
    private final Set<Aspect> musts = EnumSet.noneOf(Aspect.class);
    private final Map<UUID, Integer> typed = new HashMap<>();
    private Set<String> must = Set.of();
    private Set<UUID> conflicts = Set.of();
    private Set<UUID> notAgain = Set.of();
    private boolean interpreter;
    private LocalDate from;
    private Integer minutes;
    private Point home;
    private Aspect top;

    Someone says(Aspect aspect, String... codes) {
        said.put(aspect, List.of(codes));
        return this;
    }

    Someone cannotWithout(String... adjustments) {
        must = Set.of(adjustments);
        return says(Aspect.ADJUSTMENT, adjustments);
    }

    Someone withInterpreter() {
        interpreter = true;
        return this;
    }

    Someone from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    Someone travels(int most) {
        minutes = most;
        return this;
    }

    Someone livesAt(Point place) {
        home = place;
        return this;
    }

    Someone reaches(UUID workplace, int looked) {
        typed.put(workplace, looked);
        return this;
    }

    Someone first(Aspect aspect) {
        top = aspect;
        return this;
    }

    Someone ratherWaits(Aspect aspect) {
        musts.add(aspect);
        return this;
    }

    Someone hasAConflictWith(UUID mentor) {
        conflicts = Set.of(mentor);
        return this;
    }

    Someone notAgainWith(UUID mentor) {
        notAgain = Set.of(mentor);
        return this;
    }

    MenteeFacts facts() {
        var travel = minutes == null ? null : new MenteeFacts.Travel(minutes, home, typed);
        return new MenteeFacts(
                said, must, interpreter, from, travel, top, musts, conflicts, notAgain);
    }
}
