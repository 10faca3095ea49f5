package org.handslag.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The values of a change, as they lie in the database. */
final class Values {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Values() {}

    /** The entries of one side that the other side does not have just so. */
    static Map<String, Object> differing(Map<String, ?> these, Map<String, ?> those) {
        var differing = new TreeMap<String, Object>();
        these.forEach(
                (field, value) -> {
                    if (value != null && !Objects.equals(value, those.get(field))) {
                        differing.put(field, plain(value));
                    }
                });
        return differing;
    }

    static String json(Map<String, Object> values) {
        return JSON.writeValueAsString(values);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> parse(String json) {
        return JSON.readValue(json, Map.class);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case Texts texts -> texts;
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(Values::plain).toList();
            default -> value.toString();
        };
    }
}
