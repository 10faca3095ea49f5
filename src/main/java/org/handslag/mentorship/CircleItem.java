package org.handslag.mentorship;

/** What there is to see in a mentorship. */
public enum CircleItem {
    /** That there is one, at which workplace, from when, of which kind. */
    FRAME,
    /** What is asked of oneself: times, tasks, what the promise says. */
    ASKED_OF_ME,
    /** What the mentee is called. */
    MENTEE_NAME,
    /** How to reach the mentee. */
    MENTEE_CONTACT,
    /** What the circle has agreed, and what it is about to. */
    AGREEMENT,
    /** Of the card on which the mentee says how she learns best, what she lets this role see. */
    CARD,
    /** The names of mentor, employer contact and consultant. */
    OTHERS,
    /** Why it ended. */
    END_REASON,
    /** Who has looked at what. */
    READS
}
