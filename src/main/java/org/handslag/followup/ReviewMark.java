package org.handslag.followup;

/** What they found when they looked at a lead word of the agreement again. */
public enum ReviewMark {
    RIGHT,
    CHANGE
}
