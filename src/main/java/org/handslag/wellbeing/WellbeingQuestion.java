package org.handslag.wellbeing;

import java.util.Locale;

/** What is asked, in this order. */
public enum WellbeingQuestion {
    /** At the workplace. */
    WORK,
    /** Between mentee and mentor. */
    MENTOR,
    /** Whether someone should call. */
    CALL;

    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }
}
