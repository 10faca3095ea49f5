package org.handslag.checkin;

/** How someone said what is noted for her. */
public enum CheckInWay {
    TELEPHONE,
    TOGETHER,
    PAPER
}
