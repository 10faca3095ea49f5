package org.handslag.shelter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What went out under her name before she was protected, and cannot be called back.
 *
 * @param messages to her, sent, printed or told
 * @param last when the last of them went
 * @param toOthers messages to others in which she was named
 * @param certificates that she was given
 * @param agreements that were approved in her circles, and may be printed
 * @param readers who have looked at what is known of her
 */
public record Known(
        int messages,
        @Nullable Instant last,
        int toOthers,
        int certificates,
        int agreements,
        int readers) {

    public boolean isNothing() {
        return messages + toOthers + certificates + agreements + readers == 0;
    }
}
