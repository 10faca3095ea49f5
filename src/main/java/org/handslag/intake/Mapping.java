package org.handslag.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which column holds which fact.
 *
 * @param columns from 0
 */
public record Mapping(Map<Fact, Integer> columns) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /**
     * As a person would guess from the headings.
     *
     * @param remembered the heading that someone chose for a fact last time; wins over the guess
     */
    static Mapping guess(IntakeKind kind, List<String> header, Map<Fact, String> remembered) {
        var columns = new EnumMap<Fact, Integer>(Fact.class);
        for (var fact : kind.facts()) {
            var chosen = remembered.get(fact);
            IntStream.range(0, header.size())
                    .filter(column -> !header.get(column).isBlank())
                    .filter(column -> header.get(column).equals(chosen))
                    .findFirst()
                    .ifPresent(column -> columns.put(fact, column));
            IntStream.range(0, header.size())
                    .filter(column -> !columns.containsValue(column))
                    .filter(column -> fact.isHeadedBy(header.get(column), kind))
                    .findFirst()
                    .ifPresent(column -> columns.putIfAbsent(fact, column));
        }
        return new Mapping(columns);
    }

    /** The facts that must have a column and have none. */
    List<Fact> missing(IntakeKind kind) {
        return kind.facts().stream()
                .filter(kind::requires)
                .filter(fact -> !columns.containsKey(fact))
                .toList();
    }

    /** Those that two facts would share. */
    List<Fact> shared() {
        return columns.keySet().stream()
                .filter(
                        fact ->
                                columns.entrySet().stream()
                                        .anyMatch(
                                                other ->
                                                        other.getKey().compareTo(fact) < 0
                                                                && other.getValue()
                                                                        .equals(columns.get(fact))))
                .sorted()
                .toList();
    }

    /** The headings of the columns, to be remembered. */
    Map<Fact, String> headings(List<String> header) {
        return columns.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> header.get(e.getValue())));
    }

    String json() {
        return JSON.writeValueAsString(columns);
    }

    static Mapping parse(String json) {
        return new Mapping(JSON.readValue(json, new TypeReference<Map<Fact, Integer>>() {}));
    }
}
