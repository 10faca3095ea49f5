package org.handslag.reminder;

import java.util.List;
import java.util.UUID;
import org.handslag.letter.OwnWords.Reader;

/**
 * Someone whom an entry reaches, by one message.
 *
 * @param objects by which it is remembered that she was told: registrations, bookings, a staff seat
 */
public record Addressee(Reader reader, List<UUID> objects) {
    UUID key() {
        return objects.getFirst();
    }
}
