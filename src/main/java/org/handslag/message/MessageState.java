package org.handslag.message;

import java.util.Set;
import org.handslag.ui.Tone;

/** How far a message has come. */
public enum MessageState {
    WAITING,
    /** Waits for a mail server to be named at all; shown, never stored. */
    RESTING,
    /** A sender has taken it and talks to the server. */
    SENDING,
    SENT,
    /** The server of the address refused it, or it came back. */
    REFUSED,
    /** Tried for three days in vain. */
    FAILED,
    PRINTED,
    CALLED;

    /** The states that may follow this one. */
    public Set<MessageState> successors() {
        return switch (this) {
            case WAITING -> Set.of(SENDING, PRINTED, CALLED);
            case SENDING -> Set.of(WAITING, SENT, REFUSED, FAILED);
            case SENT -> Set.of(REFUSED);
            case RESTING, REFUSED, FAILED, PRINTED, CALLED -> Set.of();
        };
    }

    /** What a reader is told: without a mail server a mail does not wait, it rests. */
    MessageState shown(Channel channel, boolean server) {
        return this == WAITING && channel == Channel.MAIL && !server ? RESTING : this;
    }

    public Tone tone() {
        return switch (this) {
            case WAITING, RESTING, SENDING -> Tone.WAIT;
            case SENT, PRINTED, CALLED -> Tone.GOOD;
            case REFUSED, FAILED -> Tone.BAD;
        };
    }

    public boolean canBecome(MessageState other) {
        return successors().contains(other);
    }
}
