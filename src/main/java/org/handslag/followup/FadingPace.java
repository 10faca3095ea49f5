package org.handslag.followup;

/** How often the mentor is there for the mentee, from most to least. */
public enum FadingPace {
    DAILY,
    OFTEN,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    ON_ASKING,
    /** She manages on her own. */
    ALONE
}
