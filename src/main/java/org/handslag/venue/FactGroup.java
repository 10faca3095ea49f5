package org.handslag.venue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The facts that are asked and shown together. */
public record FactGroup(String code, List<Fact> facts) {
    public FactGroup {
        facts = List.copyOf(facts);
    }

    public String label() {
        return "venue.group." + code;
    }

    public List<Fact> known() {
        return facts.stream().filter(Fact::isKnown).toList();
    }

    /** How many were checked too long ago. */
    public long old(LocalDate today) {
        return facts.stream().filter(fact -> fact.isOld(today)).count();
    }

    /** When something in it was last checked; for a group of which something is known. */
    public LocalDate latest() {
        return known().stream()
                .map(fact -> Objects.requireNonNull(fact.checkedOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether something in it was checked not too long ago. */
    public boolean isFresh(LocalDate today) {
        return known().stream().anyMatch(fact -> !fact.isOld(today));
    }

    /** Rises with every change to one of them: what a form was filled from. */
    long version() {
        return facts.stream().mapToLong(Fact::version).sum();
    }
}
