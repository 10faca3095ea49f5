package org.handslag.willingness;

/** What a mentor likes to help with. */
public enum MentorSupport {
    SHOWING_WORK,
    LANGUAGE,
    PLANNING,
    COMPANY,
    ENCOURAGING
}
