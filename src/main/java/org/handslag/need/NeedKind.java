package org.handslag.need;

/** What a need is for: to be able to take part, or to eat. */
public enum NeedKind {
    ACCESS,
    FOOD
}
