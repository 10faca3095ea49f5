package org.handslag.ui;

import java.util.Map;

/** What is wrong with one field: a message key and its arguments. */
public record Problem(String key, Map<String, Object> arguments) {
    public static Problem of(String key) {
        return new Problem(key, Map.of());
    }
}
