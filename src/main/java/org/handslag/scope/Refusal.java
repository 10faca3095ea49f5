package org.handslag.scope;

import java.util.Map;

/**
 * A rule says no. Carries the key of a message that tells the person why and what the next possible
 * step is; the page answers 409. Rolls the unit of work back.
 */
public class Refusal extends RuntimeException {
    private final String key;
    private final transient Map<String, Object> arguments;

    public Refusal(String key) {
        this(key, Map.of());
    }

    public Refusal(String key, Map<String, Object> arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}
