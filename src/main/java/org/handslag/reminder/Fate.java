package org.handslag.reminder;

import org.handslag.ui.Tone;

/** What has become or becomes of an entry; computed, never stored. */
public enum Fate {
    SENT,
    /** For a moment that is another now, since the date was moved or the entry changed. */
    SENT_BEFORE,
    /** Its moment came and there was nobody whom it reached. */
    TO_NOBODY,
    /** Its moment had passed when it was planned. */
    MISSED,
    PAUSED,
    CANCELLED,
    DRAFT,
    COMING,
    NOBODY;

    public Tone tone() {
        return switch (this) {
            case SENT, SENT_BEFORE -> Tone.GOOD;
            case COMING -> Tone.INFO;
            case MISSED, PAUSED, CANCELLED -> Tone.WAIT;
            case TO_NOBODY, DRAFT, NOBODY -> Tone.PLAIN;
        };
    }

    /** Whether time may still send it. */
    boolean isOpen() {
        return this == COMING || this == NOBODY || this == DRAFT;
    }
}
