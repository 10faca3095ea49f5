package org.handslag.conversation;

/** How they talk. */
public enum ConversationWay {
    PLACE,
    TELEPHONE
}
