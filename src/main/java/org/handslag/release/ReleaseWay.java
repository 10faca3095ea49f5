package org.handslag.release;

/** How it came that something was released or taken back. */
public enum ReleaseWay {
    /** The recipient promised to keep it to herself. */
    PROMISE,
    /** The mentee pressed herself. */
    SELF,
    /** She said it, and someone noted it for her. */
    TELEPHONE,
    TOGETHER,
    PAPER;

    /** Whether someone noted it for her. */
    public boolean isNoted() {
        return this == TELEPHONE || this == TOGETHER || this == PAPER;
    }
}
