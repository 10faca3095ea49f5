package org.handslag.questionnaire;

/** Which part of an evaluation a question belongs to, for those who tell its result back. */
public enum Layer {
    OTHER,
    /** The overall feeling as a scale: what the trend of a course is made of. At most one. */
    OVERALL,
    /** The overall feeling in other ways, such as in one word. */
    FEELING,
    /** What people concretely take with them. */
    TAKEN_ALONG,
    /** What should be done differently next time. */
    NEXT_TIME
}
