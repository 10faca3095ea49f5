package org.handslag.roster;

import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What the roster is narrowed to. */
record RosterFilter(
        @Nullable RosterKind kind,
        @Nullable String topic,
        @Nullable String language,
        boolean resting) {
    private static final int LINE = 120;

    static RosterFilter read(Form asked) {
        return new RosterFilter(
                asked.optionalChoice("kind", RosterKind.class).orElse(null),
                emptyToNull(asked.optionalLine("topic", LINE)),
                emptyToNull(asked.optionalLine("language", LINE)),
                asked.value("state").equals("resting"));
    }

    static RosterFilter active() {
        return new RosterFilter(null, null, null, false);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
