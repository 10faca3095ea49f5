package org.handslag.message;

import java.util.UUID;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the send log are asked for.
 *
 * @param words part of a name or an address
 * @param about id of the only thing whose messages are shown, such as one circular
 */
public record LogFilter(
        @Nullable MessageState state,
        @Nullable String topic,
        @Nullable String words,
        @Nullable UUID about,
        Viewer viewer,
        int page) {
    public static final int LINES = 50;
    private static final int LAST_PAGE = 10_000;

    public static LogFilter of(Form asked, Viewer viewer) {
        return new LogFilter(
                asked.optionalChoice("state", MessageState.class).orElse(null),
                emptyToNull(asked.optionalLine("topic", 100)),
                emptyToNull(asked.optionalLine("who", 100)),
                asked.value("about").isEmpty()
                        ? null
                        : asked.parsed("about", "form.choose", UUID::fromString),
                viewer,
                asked.value("page").isEmpty() ? 1 : asked.number("page", 1, LAST_PAGE));
    }

    int offset() {
        return (page - 1) * LINES;
    }

    UUID @Nullable [] programmes() {
        return viewer.programmes(Role.COORDINATOR);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
