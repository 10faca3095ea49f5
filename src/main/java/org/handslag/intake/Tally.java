package org.handslag.intake;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import adds, in numbers.
 *
 * @param fresh lines about someone or something that was not known
 * @param known lines that tell something new of what was known
 * @param unchanged lines that tell nothing new
 * @param added how many of each sort were added
 */
public record Tally(int fresh, int known, int unchanged, Map<Sort, Integer> added) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What an import can add. */
    public enum Sort {
        ORGANISATION,
        NUMBER,
        WORKPLACE,
        PERSON,
        AFFILIATION,
        COMPLETION,
        CONTACT,
        SIZE,
        /** Had another contact already, and keeps it. */
        KEPT
    }

    public static Tally none() {
        return new Tally(0, 0, 0, Map.of());
    }

    public boolean changesNothing() {
        return fresh + known == 0;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Tally parse(String json) {
        return JSON.readValue(json, new TypeReference<Tally>() {});
    }

    /** For the journal. */
    Map<String, Object> told(String fileName) {
        var told = new TreeMap<String, Object>();
        told.put("file", fileName);
        added.forEach((sort, count) -> told.put(sort.name(), count));
        return told;
    }
}
