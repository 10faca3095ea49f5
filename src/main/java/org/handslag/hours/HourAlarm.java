package org.handslag.hours;

/** What someone should look at: the given hours are far from the granted ones. */
public enum HourAlarm {
    /** Fewer than the rules of the placement let pass. */
    TOO_FEW,
    /** More than were granted. */
    TOO_MANY
}
