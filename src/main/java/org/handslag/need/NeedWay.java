package org.handslag.need;

import java.util.Arrays;

/** The way in which a need was told. All ways are equal. */
public enum NeedWay {
    /** On her own page. */
    SELF,
    TELEPHONE,
    PAPER,
    /** Face to face. */
    IN_PERSON;

    /** The ways in which someone else writes it down. */
    public static NeedWay[] noted() {
        return Arrays.stream(values()).filter(way -> way != SELF).toArray(NeedWay[]::new);
    }
}
