package org.handslag.guide;

import java.util.Arrays;
import java.util.List;

/** What is to be done before the first day, on it, and in the first week. */
public enum FirstDays {
    TOLD_WHEN_AND_WHERE(When.BEFORE),
    TOLD_THE_OTHERS(When.BEFORE),
    GOT_READY(When.BEFORE),
    MET_AT_THE_DOOR(When.DAY),
    SHOWN_AROUND(When.DAY),
    INTRODUCED(When.DAY),
    SHOWN_THE_EXITS(When.DAY),
    DONE_SOMETHING(When.DAY),
    TOLD_OF_TOMORROW(When.DAY),
    TOLD_HOW_TO_CALL_IN(When.WEEK),
    TOLD_THE_UNWRITTEN(When.WEEK),
    SHOWN_IN_FOUR_STEPS(When.WEEK),
    EATEN_TOGETHER(When.WEEK),
    GONE_THROUGH_RISKS(When.WEEK),
    SET_A_DAY_TO_TALK(When.WEEK),
    ASKED_ON_FRIDAY(When.WEEK);

    /** When it is its time. */
    public enum When {
        BEFORE,
        DAY,
        WEEK
    }

    private final When when;

    FirstDays(When when) {
        this.when = when;
    }

    static List<FirstDays> of(When when) {
        return Arrays.stream(values()).filter(one -> one.when == when).toList();
    }
}
