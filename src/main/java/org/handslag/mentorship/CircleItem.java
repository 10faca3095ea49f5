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
    /** What the mentee wants to reach, and the steps there. */
    GOALS,
    /** When they talk, and whether they did; never what was said. */
    CONVERSATIONS,
    /** What a mentor has noted for herself about what she will do. */
    OWN_NOTES,
    /** How the mentee says that it is going. */
    WELLBEING,
    /** How the mentee and those around her see the way she has come. */
    PROGRESS,
    /** The mentor's hours: granted, planned, given, confirmed. */
    HOURS,
    /** When they meet to follow up, and what they decided there. */
    FOLLOW_UP,
    /** What someone is worried about. Whoever has told of a worry always sees that one. */
    CONCERN,
    /** What whoever comes instead should know, in the mentee's words. */
    HANDOVER,
    /** The summary at the end: what was done and learnt. */
    SUMMARY,
    /** What came after it: work, studies, hours. */
    OUTCOME,
    /** The names of mentor, employer contact and consultant. */
    OTHERS,
    /** Why it ended. */
    END_REASON,
    /** Who has looked at what. */
    READS
}
