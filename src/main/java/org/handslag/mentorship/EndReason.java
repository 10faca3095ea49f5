package org.handslag.mentorship;

/** Why a mentorship ended; never a reason of health, and nobody's fault. */
public enum EndReason {
    /** It had done its work. */
    COMPLETED,
    STARTED_WORK,
    STARTED_STUDIES,
    OTHER_MEASURE,
    MOVED,
    /** Someone of the circle wished it; nobody need say why. */
    WISHED,
    /** It never began. */
    NOT_BEGUN
}
