package org.handslag.willingness;

/** What someone says who is asked whether she wants to be a mentor. */
public enum MentorAnswer {
    WILLING,
    PAUSED,
    NOT_NOW
}
