package org.handslag.membership;

/** How a suggestion was answered. */
public enum TopicAnswer {
    CHOSEN,
    LATER,
    NO
}
