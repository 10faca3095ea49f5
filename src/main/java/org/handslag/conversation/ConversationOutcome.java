package org.handslag.conversation;

/** What became of a conversation; nobody is asked why. */
public enum ConversationOutcome {
    HELD,
    NOT_HELD,
    /** Called off before it was to be. */
    CANCELLED
}
