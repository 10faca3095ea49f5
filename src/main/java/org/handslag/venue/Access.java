package org.handslag.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is known of access to a place, and what is not. */
public record Access(List<FactGroup> groups) {
    static Access of(Map<String, Fact> byItem) {
        return new Access(
                Inventory.groups().stream()
                        .map(group -> new FactGroup(group, facts(group, byItem)))
                        .toList());
    }

    public Optional<FactGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** Groups of which something is known. */
    public List<FactGroup> told() {
        return groups.stream().filter(group -> !group.known().isEmpty()).toList();
    }

    public List<Fact> unknown() {
        return groups.stream()
                .flatMap(group -> group.facts().stream())
                .filter(fact -> !fact.isKnown())
                .toList();
    }

    public long old(LocalDate today) {
        return groups.stream().mapToLong(group -> group.old(today)).sum();
    }

    private static List<Fact> facts(String group, Map<String, Fact> byItem) {
        return Inventory.of(group).stream()
                .map(item -> byItem.getOrDefault(item.code(), Fact.unknown(item)))
                .toList();
    }
}
