package org.handslag.registered;

import java.util.List;
import java.util.Set;
import org.handslag.directory.Happened;
import org.handslag.seats.StillComing;
import org.handslag.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a registration, with who asked for it.
 *
 * @param asked null when nobody but the one who did it
 */
public record Told(Happened happened, @Nullable AskedChange asked) {
    private static final Set<String> SHOWN =
            Set.of("state", "stillComing", "reason", "pinned", "presence", "minutes");

    /** What a reader understands: no ids. */
    public List<Happened.Field> fields() {
        return happened.fields().stream()
                .filter(field -> SHOWN.contains(field.name()))
                .filter(field -> !field.after().equals(StillComing.NOT_ASKED.name()))
                .toList();
    }

    /** A value in words. */
    public static String word(Words words, Happened.Field field) {
        var key =
                switch (field.name()) {
                    case "state" -> "registrationState." + field.after();
                    case "stillComing" -> "stillComing." + field.after();
                    case "presence" -> "presence." + field.after();
                    case "pinned" -> "registered.pinned." + field.after();
                    default -> "";
                };
        return words.has(key) ? words.t(key) : field.after();
    }
}
