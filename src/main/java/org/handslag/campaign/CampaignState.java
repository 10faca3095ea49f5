package org.handslag.campaign;

import java.util.EnumSet;
import java.util.Set;

/** How far a campaign has come; follows from when it began, rested and ended. */
public enum CampaignState {
    DRAFT,
    RUNNING,
    PAUSED,
    /** Ended by hand before all was sent. */
    STOPPED,
    /** All waves are sent. */
    DONE;

    Set<CampaignState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(RUNNING);
            case RUNNING -> EnumSet.of(PAUSED, STOPPED, DONE);
            case PAUSED -> EnumSet.of(RUNNING, STOPPED);
            case DONE -> EnumSet.of(RUNNING);
            case STOPPED -> EnumSet.noneOf(CampaignState.class);
        };
    }
}
