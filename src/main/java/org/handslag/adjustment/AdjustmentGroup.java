package org.handslag.adjustment;

/** What an adjustment concerns, in the order in which they are read. */
public enum AdjustmentGroup {
    TIME,
    PLACE,
    COMMUNICATION,
    INSTRUCTION,
    PEOPLE,
    BODY,
    FAITH_AND_FOOD
}
