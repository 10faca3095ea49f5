package org.handslag.campaign;

/** What a workplace can answer to an invitation. */
public enum Reply {
    COME,
    /** Someone else there is the one to ask. */
    COLLEAGUE,
    NOT_NOW,
    /** Not this, and nothing after it. */
    NEVER
}
