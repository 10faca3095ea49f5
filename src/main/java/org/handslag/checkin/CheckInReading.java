package org.handslag.checkin;

/** What was read out to her before she answered. */
public enum CheckInReading {
    QUESTIONS_AND_ANSWERS,
    QUESTIONS,
    /** She read by herself. */
    NOTHING
}
