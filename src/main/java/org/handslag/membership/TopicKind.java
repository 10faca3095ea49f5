package org.handslag.membership;

/** What a suggestion is for. */
public enum TopicKind {
    TOPIC,
    SPEAKER
}
