package org.handslag.message;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.handslag.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * One message with its history.
 *
 * @param address where it went: a mail address, a telephone number, postal lines or nothing
 * @param letter its text; null when it is emptied or nobody else's to read
 * @param secret whether its text is for its reader alone
 * @param files names of what goes with it
 * @param againOf the message that this one repeats
 */
public record MessagePage(
        MessageId id,
        String name,
        String address,
        String subject,
        Channel channel,
        MessageState state,
        Instant writtenAt,
        @Nullable Letter letter,
        boolean secret,
        List<String> files,
        List<Step> steps,
        @Nullable MessageId againOf,
        Form form) {

    public boolean mayComeBack() {
        return channel == Channel.MAIL && state == MessageState.SENT;
    }

    public boolean isToCall() {
        return channel == Channel.CALL && state == MessageState.WAITING;
    }

    public boolean isToPrint() {
        return channel == Channel.LETTER && letter != null;
    }

    /** A message that still waits is sent anyway. */
    public boolean canBeSentAgain() {
        return letter != null
                && !Set.of(MessageState.WAITING, MessageState.RESTING, MessageState.SENDING)
                        .contains(state);
    }
}
