package org.handslag.inquiry;

import java.util.EnumSet;
import java.util.Set;

/** Whether workplaces are asked again; follows from whether it rests or has ended. */
public enum InquiryState {
    RUNNING,
    PAUSED,
    /** For good. */
    ENDED;

    Set<InquiryState> successors() {
        return switch (this) {
            case RUNNING -> EnumSet.of(PAUSED, ENDED);
            case PAUSED -> EnumSet.of(RUNNING, ENDED);
            case ENDED -> EnumSet.noneOf(InquiryState.class);
        };
    }
}
