package org.handslag.ui;

import org.jspecify.annotations.Nullable;

/** One of the answers to choose among. */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, null);
    }

    public static Option of(Object value, String label, String hint) {
        return new Option(value.toString(), label, hint);
    }
}
